import type { Stretch } from './compiled-calendar.ts';

/**
 * The time that is in any of the stretches, in order and without overlap; those that meet become one. A stretch whose
 * end is not after its start holds no time and is left out.
 */
export function union<S extends Stretch>(stretches: readonly S[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { from, to } of inOrder(stretches)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** `stretches` without the time that is in `holes`. Both in order and without overlap, as {@link union} makes them. */
export function without(stretches: readonly Stretch[], holes: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  for (const { from, to } of stretches) {
    let reached = from;
    for (let index = firstEndingAfter(holes, from); index < holes.length; index++) {
      const hole = holes[index];
      if (!hole || hole.from >= to) break;
      if (hole.from > reached) left.push({ from: reached, to: hole.from });
      reached = hole.to;
    }
    if (reached < to) left.push({ from: reached, to });
  }
  return left;
}

/** The stretches that hold time, by their beginnings; those that begin together keep their order. */
export function inOrder<S extends Stretch>(stretches: readonly S[]): S[] {
  return stretches.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
}

function firstEndingAfter(stretches: readonly Stretch[], at: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.to ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

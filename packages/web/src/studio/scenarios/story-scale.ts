/**
 * Where instants of a story stand on a line from 0 to 1. Minutes and months lie side by side in a story, so that a gap
 * takes room by the logarithm of its length: an hour some six times as much as a minute, a week twice as much as an hour.
 */
export interface StoryScale {
  moments: readonly number[];
  placeOf: (at: number) => number;
}

export function storyScale(instants: readonly number[]): StoryScale {
  const moments = [...new Set(instants)].toSorted((one, other) => one - other);
  const ends: number[] = [0];
  for (const [index, at] of moments.entries()) {
    const before = moments[index - 1];
    if (before !== undefined) ends.push((ends.at(-1) ?? 0) + roomOf(at - before));
  }
  const whole = ends.at(-1) ?? 0;
  const placeAt = (index: number) => (whole === 0 ? 0.5 : (ends[index] ?? 0) / whole);
  return {
    moments,
    placeOf(at) {
      const after = moments.findIndex((moment) => moment >= at);
      if (after <= 0) return placeAt(after < 0 ? moments.length - 1 : 0);
      const [from, to] = [moments[after - 1] ?? at, moments[after] ?? at];
      const share = (at - from) / (to - from);
      return placeAt(after - 1) + (placeAt(after) - placeAt(after - 1)) * share;
    },
  };
}

const roomOf = (gap: number): number => Math.max(1, Math.log2(1 + gap / 60_000));

/**
 * Moments that can be written under the line: each takes as much room as `room` to its right, but the last to its left.
 */
export function labelled({ moments, placeOf }: StoryScale, room: number): number[] {
  const last = moments.at(-1);
  const chosen: number[] = [];
  for (const at of moments.slice(0, -1)) {
    const before = chosen.at(-1);
    const free = before === undefined || placeOf(at) - placeOf(before) >= room;
    if (free && placeOf(at) + 2 * room <= 1) chosen.push(at);
  }
  return last === undefined ? chosen : [...chosen, last];
}

/** Events that stand too near to each other for marks of their own, as one mark: their places in the list, from 1. */
export interface EventMark {
  place: number;
  first: number;
  last: number;
}

export function eventMarks(instants: readonly number[], scale: StoryScale, apart: number): EventMark[] {
  const marks: EventMark[] = [];
  for (const [index, at] of instants.entries()) {
    const place = scale.placeOf(at);
    const last = marks.at(-1);
    if (last !== undefined && place - last.place < apart) last.last = index + 1;
    else marks.push({ place, first: index + 1, last: index + 1 });
  }
  return marks;
}

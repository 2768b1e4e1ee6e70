import type { Id } from '../guide/text.ts';
import type { Dimensions } from '../kernel/lookup.ts';

/** Values by dimension; a dimension that is not named holds all its values. */
export type Rectangle = Readonly<Record<string, readonly Id[]>>;

/**
 * Combinations as few groups, each a product of values: Gold 1, Gold 2 and Silver 1 are `Gold` (if it has those two
 * alone) and `Silver 1`. `all` are the values that a dimension has.
 */
export function rectangles(
  at: readonly Dimensions[],
  dimensions: readonly string[],
  all: readonly (readonly Id[])[],
): readonly Rectangle[] {
  for (const [index, dimension] of dimensions.entries()) {
    const cross = all.reduce((count, values, other) => (other === index ? count : count * values.length), 1);
    const values = all[index] ?? [];
    const whole = values.filter((value) => at.filter((each) => each[dimension] === value).length === cross);
    if (whole.length === 0) continue;
    const rest = at.filter((each) => !whole.includes(each[dimension] ?? ''));
    const rectangle = whole.length === values.length ? {} : { [dimension]: whole };
    return [rectangle, ...(rest.length === 0 ? [] : rectangles(rest, dimensions, all))];
  }
  const forward = split(at, dimensions, all);
  const backward = split(at, dimensions.toReversed(), all.toReversed());
  return backward.length < forward.length ? backward : forward;
}

function split(
  at: readonly Dimensions[],
  [dimension, ...others]: readonly string[],
  [values = [], ...otherValues]: readonly (readonly Id[])[],
): readonly Rectangle[] {
  if (dimension === undefined) return [{}];
  const groups = new Map<string, { rest: readonly Rectangle[]; ids: Id[] }>();
  for (const id of values) {
    const rows = at.filter((each) => each[dimension] === id);
    if (rows.length === 0) continue;
    const rest = split(rows, others, otherValues);
    const key = JSON.stringify(rest);
    const group = groups.get(key) ?? { rest, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ rest, ids }) =>
    rest.map((rectangle) => (ids.length === values.length ? rectangle : { [dimension]: ids, ...rectangle })),
  );
}

import type { Dimension, Lookup } from '@upheld/engine';

/**
 * A lookup without the dimensions on which nothing depends: a table by offering and severity that has one amount in all
 * cells has none left.
 */
export function relevant<T>(lookup: Lookup<T>, keyOf: (value: T) => string): Lookup<T> {
  const kept = lookup.dimensions.filter((_, index) => matters(lookup, index, keyOf));
  if (kept.length === lookup.dimensions.length) return lookup;
  const cells = Object.entries(lookup.cells).map(([key, value]) => [
    valuesOf(key, lookup.dimensions)
      .filter((_, index) => kept.includes(lookup.dimensions[index] ?? ''))
      .join('/'),
    value,
  ]);
  return { dimensions: kept, cells: Object.fromEntries(cells) };
}

/** Whether two cells that differ in this dimension only have different values. */
function matters<T>({ dimensions, cells }: Lookup<T>, index: number, keyOf: (value: T) => string): boolean {
  const seen = new Map<string, string>();
  return Object.entries(cells).some(([key, value]) => {
    const rest = valuesOf(key, dimensions).toSpliced(index, 1).join('/');
    const before = seen.get(rest);
    seen.set(rest, keyOf(value));
    return before !== undefined && before !== keyOf(value);
  });
}

const valuesOf = (key: string, dimensions: readonly Dimension[]): string[] =>
  dimensions.length === 0 ? [] : key.split('/');

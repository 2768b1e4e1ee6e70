/** The entries of two editions, paired by what stays the same of them. */
export interface Matched<T> {
  added: readonly T[];
  removed: readonly T[];
  kept: readonly (readonly [before: T, after: T])[];
}

export function matched<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): Matched<T> {
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const now = new Set(after.map(keyOf));
  return {
    added: after.filter((entry) => !old.has(keyOf(entry))),
    removed: before.filter((entry) => !now.has(keyOf(entry))),
    kept: after.flatMap((entry): (readonly [T, T])[] => {
      const other = old.get(keyOf(entry));
      return other === undefined ? [] : [[other, entry]];
    }),
  };
}

export const matchedById = <T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
): Matched<T> => matched(before, after, ({ id }) => id);

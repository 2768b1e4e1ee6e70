import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import { lookUp } from '../kernel/lookup.ts';
import type { Dimensions, Lookup } from '../kernel/lookup.ts';
import type { Between } from './between.ts';
import type { ChangedRow } from './change.ts';
import { dimensionValueNamed, dimensionValues, inOrder } from './dimensions.ts';
import { rectangles } from './rectangles.ts';

/** What holds for each combination of some dimensions. */
export interface Table<T> {
  dimensions: readonly string[];
  valueAt: (at: Dimensions) => T;
}

/** Cells that share a value, and which they are. */
export interface CellGroup<T> {
  value: T;
  rows: readonly ChangedRow[];
}

export const tableOf = <T>(lookup: Lookup<T>): Table<T> => ({
  dimensions: lookup.dimensions,
  valueAt: (at) => lookUp(lookup, at),
});

/** What is told of each cell of a table, with equal ones put together: `Gold` for all its severities, not three lines. */
export function groupedCells<T, Told>(
  guide: Guide,
  table: Table<T>,
  told: (value: T) => Told,
): CellGroup<Told>[] {
  const dimensions = inOrder(table.dimensions);
  const all = dimensions.map((dimension) => dimensionValues(guide, dimension));
  const cells = combinations(dimensions, all).map((at) => ({ at, value: told(table.valueAt(at)) }));
  return grouped(guide, { dimensions, all }, cells);
}

/**
 * What is told of two tables, cell by cell, whatever dimensions each is written in, with equal tellings put together.
 * `told` answers null where there is nothing to tell; `added` is asked for combinations that only the newer edition has:
 * another offering, another severity.
 */
export function comparedCells<T, Told>(
  { before, after }: Between,
  old: Table<T>,
  now: Table<T>,
  tell: { changed: (before: T, after: T) => Told | null; added: (after: T) => Told | null },
): CellGroup<Told>[] {
  const dimensions = inOrder([...old.dimensions, ...now.dimensions]);
  const all = dimensions.map((dimension) => dimensionValues(after, dimension));
  const common = dimensions.map((dimension, index) => {
    const known = dimensionValues(before, dimension);
    return (all[index] ?? []).filter((value) => known.includes(value));
  });
  const isCommon = (at: Dimensions) =>
    dimensions.every((dimension, index) => common[index]?.includes(at[dimension] ?? ''));
  const both = combinations(dimensions, common).flatMap((at) =>
    cellOf(at, tell.changed(old.valueAt(at), now.valueAt(at))),
  );
  const only = combinations(dimensions, all)
    .filter((at) => !isCommon(at))
    .flatMap((at) => cellOf(at, tell.added(now.valueAt(at))));
  return [...grouped(after, { dimensions, all: common }, both), ...grouped(after, { dimensions, all }, only)];
}

const cellOf = <T>(at: Dimensions, value: T | null) => (value === null ? [] : [{ at, value }]);

interface Axes {
  dimensions: readonly string[];
  all: readonly (readonly Id[])[];
}

function grouped<T>(
  guide: Guide,
  { dimensions, all }: Axes,
  cells: readonly { at: Dimensions; value: T }[],
): CellGroup<T>[] {
  const groups = new Map<string, { value: T; at: Dimensions[] }>();
  for (const { at, value } of cells) {
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { value, at: [] };
    group.at.push(at);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ value, at }) =>
    rectangles(at, dimensions, all).map((rectangle) => ({
      value,
      rows: dimensions.flatMap((dimension): ChangedRow[] => {
        const ids = rectangle[dimension];
        if (ids === undefined) return [];
        const name = guide.facts.find(({ id }) => id === dimension)?.name ?? null;
        return [{ dimension, name, values: ids.map((id) => dimensionValueNamed(guide, dimension, id)) }];
      }),
    })),
  );
}

function combinations(dimensions: readonly string[], all: readonly (readonly Id[])[]): Dimensions[] {
  let found: Dimensions[] = [{}];
  for (const [index, dimension] of dimensions.entries()) {
    found = found.flatMap((base) => (all[index] ?? []).map((value) => ({ ...base, [dimension]: value })));
  }
  return found;
}

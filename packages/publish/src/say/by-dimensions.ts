import type { Dimension, Lookup } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, type Reader } from '../reader.ts';
import { dimensionValue } from './dimension.ts';
import { fill } from './fill.ts';
import { allOf } from './listing.ts';
import { relevant } from './relevant.ts';

/**
 * A looked-up value in lines: alone where it is the same for all, else for the values that share it, dimension by
 * dimension: `Gold and Silver · Severity 1: around the clock`.
 */
export function sayByDimensions<T>(
  reader: Reader,
  lookup: Lookup<T>,
  say: (value: T) => Line,
  keyOf: (value: T) => string,
): Line[] {
  const { dimensions, cells } = relevant(lookup, keyOf);
  const entries = Object.entries(cells).map(([key, value]) => ({ path: key.split('/'), value }));
  return linesOf(reader, dimensions, entries, say, keyOf);
}

interface Entry<T> {
  /** The values of the dimensions that are still to be told. */
  path: readonly string[];
  value: T;
}

function linesOf<T>(
  reader: Reader,
  [dimension, ...others]: readonly Dimension[],
  entries: readonly Entry<T>[],
  say: (value: T) => Line,
  keyOf: (value: T) => string,
): Line[] {
  const [first] = entries;
  const isOne = first !== undefined && entries.every(({ value }) => keyOf(value) === keyOf(first.value));
  if (dimension === undefined || isOne) return first === undefined ? [] : [say(first.value)];
  const groups = new Map<string, { values: string[]; below: Entry<T>[] }>();
  for (const value of new Set(entries.map(({ path }) => path[0] ?? ''))) {
    const below = entries
      .filter(({ path }) => path[0] === value)
      .map(({ path, value: cell }) => ({ path: path.slice(1), value: cell }));
    const key = JSON.stringify(below.map(({ path, value: cell }) => [path, keyOf(cell)]));
    const group = groups.get(key) ?? { values: [], below };
    group.values.push(value);
    groups.set(key, group);
  }
  const all = [...groups.values()].flatMap(({ values }) => values);
  return [...groups.values()].flatMap(({ values, below }) => {
    const names = namesOf(reader, dimension, values, all);
    return linesOf(reader, others, below, say, keyOf).map((line, _, lines) => {
      const isLast = below.every(
        ({ value }) => below[0] !== undefined && keyOf(value) === keyOf(below[0].value),
      );
      const mark = lines.length === 1 && isLast ? colon(reader) : ' · ';
      return [...names, said(reader, mark), ...line];
    });
  });
}

function namesOf(
  reader: Reader,
  dimension: Dimension,
  values: readonly string[],
  all: readonly string[],
): Line {
  const [only, ...more] = all.filter((value) => !values.includes(value));
  if (values.length > 2 && more.length === 0 && only !== undefined)
    return fill(reader, reader.words.conditions.allBut, dimensionValue(reader, dimension, only));
  return allOf(
    reader,
    values.map((value) => dimensionValue(reader, dimension, value)),
  );
}

const colon = ({ language }: Reader): string => (language === 'zh-CN' ? '：' : ': ');

import type { Dimension, Dimensions, Lookup } from '../../kernel/lookup.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import { cellKey, dimensionsOf, dimensionValues } from './dimension-values.ts';
import type { RawLookup, Table } from './shape.ts';

/** A lookup and where each of its cells stands in the file. */
export interface CompiledLookup<T> {
  lookup: Lookup<T>;
  paths: Readonly<Record<string, Path>>;
}

/** Turns a value or table into a total lookup. `read` makes a cell of what is written, or reports and gives null. */
export function compileLookup<T>(
  raw: RawLookup<string>,
  path: Path,
  compiling: Compiling,
  read: (leaf: string, path: Path) => T | null,
): CompiledLookup<T> {
  if (typeof raw === 'string') {
    const value = read(raw, path);
    return { lookup: { dimensions: [], cells: value === null ? {} : { '': value } }, paths: { '': path } };
  }
  const cells: Record<string, T> = {};
  const paths: Record<string, Path> = {};
  if (raw.by.some((_, index) => compiling.isMended([...path, 'by', index]))) {
    return { lookup: { dimensions: [], cells }, paths };
  }
  if (!raw.by.every((dimension, index) => isDimension(dimension, [...path, 'by', index], compiling))) {
    return { lookup: { dimensions: [], cells }, paths };
  }
  const repeated = raw.by.find((dimension, index) => raw.by.indexOf(dimension) !== index);
  if (repeated) {
    compiling.report({
      code: 'table-overlap',
      path: [...path, 'by'],
      message: `${repeated} is named twice`,
      found: repeated,
    });
    return { lookup: { dimensions: [], cells }, paths };
  }

  const fill = (table: Table<string> | string, at: Path, prefix: readonly string[]) => {
    const dimension = raw.by[prefix.length];
    if (dimension === undefined) {
      if (typeof table !== 'string') {
        compiling.report({
          code: 'wrong-type',
          path: at,
          message: 'A value is expected here: the dimensions are used up',
        });
        return;
      }
      const value = read(table, at);
      const key = prefix.join('/');
      paths[key] = at;
      if (value !== null) cells[key] = value;
      return;
    }
    if (typeof table === 'string') {
      const message = `A table by ${dimension} is expected here, with "*" for the rest`;
      compiling.report({ code: 'wrong-type', path: at, message });
      return;
    }
    for (const [value, key] of rowsOf(table, dimension, at, compiling)) {
      const cell = table[key];
      if (cell !== undefined) fill(cell, [...at, key], [...prefix, value]);
    }
  };

  fill(raw.table, [...path, 'table'], []);
  return { lookup: { dimensions: raw.by, cells }, paths };
}

function isDimension(dimension: Dimension, path: Path, compiling: Compiling): boolean {
  const allowed = dimensionsOf(compiling.names);
  if (allowed.includes(dimension)) return true;
  const message = `A table is looked up by ${allowed.slice(0, 3).join(', ')} or a fact that has values`;
  compiling.report({ code: 'wrong-value', path, message, found: dimension, allowed });
  return false;
}

/** Which key answers for each value of a dimension. Reports keys that name nothing, or a value twice, and holes. */
function rowsOf(
  table: Table<string>,
  dimension: Dimension,
  path: Path,
  compiling: Compiling,
): Map<string, string> {
  const values = dimensionValues(dimension, compiling.names);
  const rows = new Map<string, string>();
  let unknown = 0;
  for (const key of Object.keys(table)) {
    if (key === '*') continue;
    for (const value of key.split('|').map((part) => part.trim())) {
      if (!compiling.knows(dimension, value, values, [...path, key], 'key')) {
        unknown++;
        continue;
      }
      const first = rows.get(value);
      if (first === undefined) rows.set(value, key);
      else {
        compiling.report({
          code: 'table-overlap',
          path: [...path, key],
          on: 'key',
          message: `${value} has a cell already`,
          found: key,
          related: { path: [...path, first], message: `the other cell of ${value}` },
        });
      }
    }
  }
  const missing = values.filter((value) => !rows.has(value));
  if (Object.hasOwn(table, '*')) for (const value of missing) rows.set(value, '*');
  // A hole beside a key that names nothing is that key's.
  else if (missing.length > unknown) {
    const message = `The table says nothing for ${dimension} ${missing.join(', ')}; write a cell, or "*" for the rest`;
    compiling.report({ code: 'table-not-total', path, on: 'key', message, found: null, allowed: missing });
  }
  return rows;
}

/** The cell of a combination, and where it stands; null where the file left a hole. */
export function cellAt<T>(compiled: CompiledLookup<T>, at: Dimensions): { value: T; path: Path } | null {
  const key = cellKey(compiled.lookup.dimensions, at);
  const value = compiled.lookup.cells[key];
  const path = compiled.paths[key];
  return value === undefined || path === undefined ? null : { value, path };
}

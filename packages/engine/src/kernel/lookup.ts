/** What a table may be looked up by: `offering`, `severity`, `channel`, or a fact of the guide that has values. */
export type Dimension = string;

export type Dimensions = Readonly<Record<Dimension, string>>;

/** A value by dimensions. The compiler proved it total: every combination has a cell. */
export interface Lookup<T> {
  dimensions: readonly Dimension[];
  /** Keyed by the values in the order of `dimensions`, joined by `/`; the key of no dimensions is the empty string. */
  cells: Readonly<Record<string, T>>;
}

/** The cell for the given dimensions. Throws only where a guide was not compiled: cells are total. */
export function lookUp<T>(lookup: Lookup<T>, dimensions: Dimensions): T {
  const key = lookup.dimensions.map((dimension) => dimensions[dimension]).join('/');
  const cell = lookup.cells[key];
  if (cell === undefined) throw new Error(`lookup has no cell for ${key || 'the empty key'}`);
  return cell;
}

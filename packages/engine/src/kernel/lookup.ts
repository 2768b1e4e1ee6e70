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
  const cell = cellOf(lookup, dimensions);
  if (cell === null) throw new Error(`lookup by ${lookup.dimensions.join(', ')} has no such cell`);
  return cell;
}

/** The same; null where one of the dimensions has a value that the table does not know: a fact that nobody said yet. */
export function cellOf<T>({ dimensions, cells }: Lookup<T>, at: Dimensions): T | null {
  return cells[dimensions.map((dimension) => at[dimension]).join('/')] ?? null;
}

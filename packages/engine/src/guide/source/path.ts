/** Where a value stands in a file: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

export const isWithin = (path: Path, outer: Path): boolean =>
  outer.length <= path.length && outer.every((step, index) => String(path[index]) === String(step));

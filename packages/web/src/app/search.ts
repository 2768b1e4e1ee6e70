/** What an address asks for after its `?`: each reads one key, and leaves out what does not fit. */

export function whole<K extends string>(
  search: Record<string, unknown>,
  key: K,
  least: number,
  most: number,
): { [P in K]?: number } {
  const value = Number(search[key]);
  const fits = search[key] !== '' && Number.isInteger(value) && value >= least && value <= most;
  return (fits ? { [key]: value } : {}) as { [P in K]?: number };
}

export function text<K extends string>(search: Record<string, unknown>, key: K): { [P in K]?: string } {
  const value = search[key];
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { [P in K]?: string };
}

export function oneOf<K extends string, V extends string>(
  search: Record<string, unknown>,
  key: K,
  allowed: readonly V[],
): { [P in K]?: V } {
  const value = allowed.find((each) => each === search[key]);
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

import type { Dimension, Dimensions } from '../../kernel/lookup.ts';
import type { DeclaredNames } from '../names/declared-names.ts';

export const channels = ['web', 'phone', 'mail'] as const;

/** What the product itself knows of every case; the further dimensions are facts of the guide. */
const ownDimensions: readonly Dimension[] = ['offering', 'severity', 'channel'];

/** All that a table of a guide may be looked up by. */
export function dimensionsOf(names: DeclaredNames): readonly Dimension[] {
  const facts = names.facts.filter(({ values }) => values !== null);
  return [...ownDimensions, ...facts.map(({ id }) => id)];
}

export function dimensionValues(dimension: Dimension, names: DeclaredNames): readonly string[] {
  switch (dimension) {
    case 'offering':
      return names.offerings;
    case 'severity':
      return names.severities;
    case 'channel':
      return channels;
    default:
      return names.facts.find(({ id }) => id === dimension)?.values ?? [];
  }
}

/** Every combination of the values of some dimensions; of the others, their first value. */
export function combinations(dimensions: readonly Dimension[], names: DeclaredNames): Dimensions[] {
  const first = (dimension: Dimension) => dimensionValues(dimension, names)[0] ?? '';
  let found: Dimensions[] = [
    { offering: first('offering'), severity: first('severity'), channel: first('channel') },
  ];
  for (const dimension of dimensions) {
    found = found.flatMap((base) =>
      dimensionValues(dimension, names).map((value) => ({ ...base, [dimension]: value })),
    );
  }
  return found;
}

/** The key of a combination in a lookup's cells. */
export const cellKey = (dimensions: readonly Dimension[], at: Dimensions): string =>
  dimensions.map((dimension) => at[dimension]).join('/');

/** All of the dimensions named, in one order: the product's own first. */
export function united(...some: readonly (readonly Dimension[])[]): Dimension[] {
  const named = new Set(some.flat());
  return [
    ...ownDimensions.filter((dimension) => named.has(dimension)),
    ...[...named].filter((dimension) => !ownDimensions.includes(dimension)),
  ];
}

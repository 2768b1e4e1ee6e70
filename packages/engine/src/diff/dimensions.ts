import { channels } from '../guide/lookups/dimension-values.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { SimpleValue } from './change.ts';
import { channelWords, named, offeringNamed, plain, severityNamed, word } from './values.ts';

/** What a dimension of tables may be. An add-on is no offering that a case is filed under: no row of it is ever read. */
export function dimensionValues(guide: Guide, dimension: string): readonly Id[] {
  switch (dimension) {
    case 'offering':
      return guide.offerings.filter(({ kind }) => kind !== 'addOn').map(({ id }) => id);
    case 'severity':
      return guide.severities.map(({ id }) => id);
    case 'channel':
      return channels;
    default:
      return factValues(guide, dimension);
  }
}

export function dimensionValueNamed(guide: Guide, dimension: string, id: Id): SimpleValue {
  if (dimension === 'offering') return offeringNamed(guide, id);
  if (dimension === 'severity') return severityNamed(guide, id);
  const channel = channels.find((each) => each === id);
  if (dimension === 'channel' && channel !== undefined) return word(channelWords[channel]);
  const name = guide.facts.find((fact) => fact.id === dimension)?.valueNames[id];
  return name === undefined ? plain(id) : named(name);
}

/** Each once, in the order in which people say them. */
export function inOrder(dimensions: readonly string[]): string[] {
  const spoken = ['offering', 'severity', 'channel'];
  return [
    ...spoken.filter((dimension) => dimensions.includes(dimension)),
    ...new Set(dimensions.filter((dimension) => !spoken.includes(dimension))),
  ];
}

function factValues(guide: Guide, id: Id): readonly Id[] {
  const fact = guide.facts.find((each) => each.id === id);
  if (fact?.source.kind === 'band') return fact.source.bands.map((band) => band.id);
  return fact?.values ?? [];
}

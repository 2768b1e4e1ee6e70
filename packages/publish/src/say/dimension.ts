import type { Dimension } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, told, type Reader } from '../reader.ts';
import { factName, factsOf, factValue } from './fact.ts';
import { severityName } from './severity-name.ts';

/** What a table is looked up by, as the head over its values. */
export function dimensionName(reader: Reader, dimension: Dimension): Line {
  const { labels } = reader.words;
  if (dimension === 'offering' || dimension === 'severity') return [said(reader, labels[dimension])];
  if (dimension === 'channel') return [said(reader, labels.channels)];
  const rule = factsOf(reader).find(({ id }) => id === dimension);
  // Bands without names are told by their ends, so their head says what these measure.
  const measured =
    rule?.source.kind === 'band' && Object.keys(rule.valueNames).length === 0 ? rule.source.of : dimension;
  return [factName(reader, measured)];
}

export function dimensionValue(reader: Reader, dimension: Dimension, value: string): Line {
  switch (dimension) {
    case 'offering': {
      const offering = reader.guide.offerings.find(({ id }) => id === value);
      return [offering === undefined ? said(reader, value) : told(reader, offering.name)];
    }
    case 'severity':
      return [severityName(reader, value)];
    case 'channel':
      return [said(reader, reader.words.channels[value === 'phone' || value === 'mail' ? value : 'web'])];
    default:
      return factValue(reader, dimension, value);
  }
}

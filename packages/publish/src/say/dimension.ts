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
  // A band is told by its ends, so its head says what they measure.
  return [factName(reader, rule?.source.kind === 'band' ? rule.source.of : dimension)];
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

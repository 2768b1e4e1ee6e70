import type { Block, Card } from '../document/block.ts';
import { cards, definitions, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';

/** Everything that had to be decided because the source contradicts itself or is silent, gathered. */
export function readings(reader: Reader): Section[] {
  const { guide, words } = reader;
  const parts = [
    ...section('conflicts', [said(reader, words.titles.conflicts)], conflicts(reader)),
    ...section('assumptions', [said(reader, words.titles.assumptions)], assumptions(reader)),
  ];
  const some = guide.conflicts.length + guide.assumptions.length > 0;
  return section(
    'readings',
    [said(reader, words.titles.readings)],
    some ? [paragraph([said(reader, words.leads.readings)])] : [],
    parts,
  );
}

const conflicts = (reader: Reader): Block[] =>
  cards(
    reader.guide.conflicts.map((conflict): Card => {
      const { labels } = reader.words;
      return {
        anchor: `reading-${conflict.id}`,
        title: [said(reader, conflict.id), ...clausesOf(conflict.clauses)],
        rank: null,
        blocks: definitions([
          {
            term: [said(reader, labels.places)],
            lines: conflict.places.map((place) => [told(reader, place)]),
          },
          { term: [said(reader, labels.taken)], lines: [[told(reader, conflict.taken, 'strong')]] },
        ]),
      };
    }),
  );

const assumptions = (reader: Reader): Block[] =>
  cards(
    reader.guide.assumptions.map((assumption): Card => {
      const { labels } = reader.words;
      return {
        anchor: `reading-${assumption.id}`,
        title: [said(reader, assumption.id), ...clausesOf(assumption.clauses)],
        rank: null,
        blocks: definitions([
          { term: [said(reader, labels.taken)], lines: [[told(reader, assumption.taken, 'strong')]] },
          { term: [said(reader, labels.because)], lines: [[told(reader, assumption.because)]] },
        ]),
      };
    }),
  );

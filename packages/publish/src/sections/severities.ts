import type { Severity } from '@upheld/engine';
import type { Block, Card } from '../document/block.ts';
import { cards, definitions, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { ruled, said, told, type Reader } from '../reader.ts';
import { needsBlocks } from './needs-blocks.ts';
import { readingsBeside } from './readings-beside.ts';

/** How grave a problem is, in the guide's full words, the gravest first. */
export const severities = (reader: Reader): Section[] =>
  section(
    'severities',
    [said(reader, reader.words.titles.severities)],
    [
      ...cards(reader.guide.severities.map((severity) => cardOf(reader, severity))),
      ...readingsBeside(reader, 'severities'),
    ],
  );

function cardOf(reader: Reader, severity: Severity): Card {
  const { labels } = reader.words;
  const { signs, examples, pledge } = severity;
  const blocks: Block[] = [
    paragraph(ruled(reader, severity.means, severity.clauses)),
    ...definitions([
      { term: [said(reader, labels.signs)], lines: signs.map((sign) => [told(reader, sign)]) },
      { term: [said(reader, labels.examples)], lines: examples.map((example) => [told(reader, example)]) },
      { term: [said(reader, labels.pledge)], lines: pledge === null ? [] : [[told(reader, pledge)]] },
    ]),
    ...needsBlocks(reader, severity.needs),
  ];
  return {
    anchor: `severity-${severity.id}`,
    title: [told(reader, severity.name)],
    rank: severity.rank,
    blocks,
  };
}

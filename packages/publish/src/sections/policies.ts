import type { Condition } from '@upheld/engine';
import type { Block } from '../document/block.ts';
import { cards, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { conditionInWords } from '../say/condition.ts';
import { readingsBeside } from './readings-beside.ts';

/** What the vendor holds to in matters that no clock measures. */
export const policies = (reader: Reader): Section[] =>
  section(
    'policies',
    [said(reader, reader.words.titles.policies)],
    reader.guide.policies.length === 0
      ? []
      : [
          ...cards(
            reader.guide.policies.map(({ id, title, says, when, clauses }) => ({
              anchor: `policy-${id}`,
              title: [told(reader, title), ...clausesOf(clauses)],
              rank: null,
              blocks: [paragraph([told(reader, says)]), ...casesOf(reader, when)],
            })),
          ),
          ...readingsBeside(reader, 'policies'),
        ],
  );

/** Which cases show it, as far as there are words for that: a policy holds whether or not a case shows it. */
function casesOf(reader: Reader, when: Condition | null): Block[] {
  const line = when === null ? null : conditionInWords(reader, when, reader.rules.intake.fields);
  return line === null || line.length === 0 ? [] : [paragraph(line, 'faint')];
}

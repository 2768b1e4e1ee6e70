import { cards } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { paragraph } from '../document/blocks.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayCondition } from '../say/condition.ts';
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
              blocks: [
                paragraph([told(reader, says)]),
                ...(when === null
                  ? []
                  : [paragraph(sayCondition(reader, when, reader.rules.intake.fields), 'faint')]),
              ],
            })),
          ),
          ...readingsBeside(reader, 'policies'),
        ],
  );

import type { EntitlementRule } from '@upheld/engine';
import { definitions, paragraph } from '../document/blocks.ts';
import type { Definitions } from '../document/block.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { ruled, said, type Reader } from '../reader.ts';
import { fill } from '../say/fill.ts';
import { sayParty } from '../say/party.ts';
import { readingsBeside } from './readings-beside.ts';

/** Who may ask for support: what is told to those who may not, or not yet. */
export const entitlement = (reader: Reader): Section[] =>
  section(
    'entitlement',
    [said(reader, reader.words.titles.entitlement)],
    [
      paragraph([said(reader, reader.words.leads.entitlement)]),
      ...answersBlock(reader, reader.guide.entitlement),
      ...readingsBeside(reader, 'entitlement'),
    ],
  );

/** What rules answer, as far as they have words for it. A plain leave needs none. */
function answersBlock(reader: Reader, rules: readonly EntitlementRule[]): Definitions[] {
  return definitions(
    rules.flatMap((rule) =>
      rule.say === null && rule.answer !== 'ask'
        ? []
        : [
            {
              term: answerOf(reader, rule),
              lines:
                rule.say === null
                  ? [ruled(reader, {}, rule.clauses)]
                  : [ruled(reader, rule.say, rule.clauses)],
            },
          ],
    ),
  );
}

function answerOf(reader: Reader, { answer, of }: EntitlementRule): Line {
  const words = reader.words.entitlement;
  if (answer !== 'ask') return [said(reader, words[answer])];
  return of === null ? [said(reader, words.askPlain)] : fill(reader, words.ask, sayParty(reader, of));
}

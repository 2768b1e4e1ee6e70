import type { EntitlementRule, Right } from '@upheld/engine';
import type { Definitions } from '../document/block.ts';
import { definitions } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { clausesOf, ruled, said, told, type Reader } from '../reader.ts';
import { conditionInWords } from '../say/condition.ts';
import { faint } from '../say/faint.ts';
import { fill } from '../say/fill.ts';
import { sayParty } from '../say/party.ts';
import { formTable } from './form-table.ts';
import { readingsBeside } from './readings-beside.ts';

/** What a contract gives besides support: upgrades and the like. */
export const rights = (reader: Reader): Section[] =>
  section(
    'rights',
    [said(reader, reader.words.titles.rights)],
    reader.guide.rights.length === 0 ? [] : readingsBeside(reader, 'rights'),
    reader.guide.rights.map((right) => ({
      id: `right-${right.id}`,
      title: [told(reader, right.name), ...clausesOf(right.clauses)],
      blocks: [...formTable(reader, right.fields, [told(reader, right.name)]), ...answers(reader, right)],
      sections: [],
    })),
  );

/** What each rule answers, with its words, and for whom as far as there are words for that. */
function answers(reader: Reader, { rules, fields }: Right): Definitions[] {
  return definitions(
    rules.map((rule) => {
      const condition = rule.when === null ? null : conditionInWords(reader, rule.when, fields);
      const when: Line[] = condition === null || condition.length === 0 ? [] : [faint(condition)];
      return {
        term: answerOf(reader, rule),
        lines: [
          ...when,
          ...(rule.say === null ? [] : [ruled(reader, rule.say, rule.clauses)]),
          ...(rule.say === null && when.length === 0 ? [clausesOf(rule.clauses)] : []),
        ],
      };
    }),
  );
}

function answerOf(reader: Reader, { answer, of }: EntitlementRule): Line {
  const words = reader.words.rights;
  if (answer !== 'ask') return [said(reader, words[answer])];
  return fill(reader, words.ask, sayParty(reader, of ?? 'vendor'));
}

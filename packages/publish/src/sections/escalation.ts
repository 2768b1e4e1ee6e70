import type { ActRule, Escalation } from '@upheld/engine';
import type { Block } from '../document/block.ts';
import { definitions, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { fill } from '../say/fill.ts';
import { anyOf } from '../say/listing.ts';
import { sayParties } from '../say/party.ts';
import { actTables, consentsOf, isSeen } from './acts.ts';
import { formTable } from './form-table.ts';
import { needsBlocks } from './needs-blocks.ts';
import { promise } from './promise.ts';
import { isToCustomer } from './promises.ts';
import { readingsBeside } from './readings-beside.ts';

/** How more attention is asked for, what follows, and how it ends. */
export function escalation(reader: Reader): Section[] {
  const { guide } = reader;
  return guide.escalation === null ? [] : sectionOf(reader, guide.escalation);
}

function sectionOf(reader: Reader, escalated: Escalation): Section[] {
  const { guide, words } = reader;
  const act = (id: string) => guide.acts.find((one) => one.id === id);
  const [ask, end] = [act('escalate'), act('deescalate')];
  const steps = guide.acts.filter(
    (one) => escalated.acts.includes(one.id) && one !== ask && one !== end && isSeen(one),
  );
  const duties = guide.duties.filter((duty) => escalated.duties.includes(duty.id) && isToCustomer(duty));
  return section(
    'escalation',
    [told(reader, escalated.name), ...clausesOf(escalated.clauses)],
    [
      ...(escalated.about === null ? [] : [paragraph([told(reader, escalated.about)])]),
      ...(ask === undefined ? [] : asking(reader, ask, escalated)),
      ...actTables(reader, steps, [said(reader, words.escalation.whileIt)]),
      ...readingsBeside(
        reader,
        'escalation',
        duties.map(({ path }) => path),
      ),
    ],
    [...duties.map((duty) => promise(reader, duty)), ...(end === undefined ? [] : [ending(reader, end)])],
  );
}

function asking(reader: Reader, ask: ActRule, { phrases }: Escalation): Block[] {
  const { words } = reader;
  const quoted = phrases.map((phrase): Line => [said(reader, reader.words.quoted(phrase), 'strong')]);
  return [
    ...definitions([
      {
        term: [said(reader, words.escalation.ask)],
        lines: [
          [told(reader, ask.name), ...clausesOf(ask.clauses)],
          ...(quoted.length === 0
            ? []
            : [fill(reader, words.leads.escalationPhrases, anyOf(reader, quoted))]),
        ],
      },
      { term: [said(reader, words.labels.who)], lines: [sayParties(reader, ask.by)] },
    ]),
    ...needsBlocks(reader, ask.needs),
    ...formTable(reader, ask.fields, [told(reader, ask.name)]),
  ];
}

const ending = (reader: Reader, end: ActRule): Section => ({
  id: 'escalation-end',
  title: [said(reader, reader.words.escalation.end), ...clausesOf(end.clauses)],
  blocks: [
    ...definitions([
      { term: [said(reader, reader.words.labels.act)], lines: [[told(reader, end.name)]] },
      { term: [said(reader, reader.words.labels.who)], lines: [sayParties(reader, end.by)] },
    ]),
    ...needsBlocks(reader, end.needs),
    ...consentsOf(reader, end).map((line) => paragraph(line)),
  ],
  sections: [],
});

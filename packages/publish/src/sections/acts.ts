import type { ActRule, FormField, Text } from '@upheld/engine';
import type { Block } from '../document/block.ts';
import { cell, table } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayNeed } from '../say/need.ts';
import { fill } from '../say/fill.ts';
import { isForCustomers, sayParties, sayParty } from '../say/party.ts';
import { allOf } from '../say/listing.ts';
import { readingsBeside } from './readings-beside.ts';

/** What may be done to a request that the customer sees, or does. */
export function acts(reader: Reader): Section[] {
  const shown = reader.guide.acts.filter((act) => act.concept === 'act' && isSeen(act));
  return section(
    'acts',
    [said(reader, reader.words.titles.acts)],
    shown.length === 0
      ? []
      : [
          ...actTables(reader, shown, [said(reader, reader.words.titles.acts)]),
          ...readingsBeside(reader, 'acts'),
        ],
  );
}

/** What a customer does or sees, and what a person does at all. */
export const isSeen = ({ by, visible }: ActRule): boolean =>
  by.includes('customer') || (visible === 'public' && by.some((party) => party !== 'program'));

/** A table for each heading of the guide. `within` sets the anchors of a kind of case apart. */
export function actTables(reader: Reader, acts: readonly ActRule[], caption: Line, within = ''): Block[] {
  const { labels } = reader.words;
  const groups = new Map<string, { group: Text | null; of: ActRule[] }>();
  for (const act of acts) {
    const key = JSON.stringify(act.group);
    const entry = groups.get(key) ?? { group: act.group, of: [] };
    entry.of.push(act);
    groups.set(key, entry);
  }
  return [...groups.values()].flatMap(({ group, of }) =>
    table({
      layout: 'records',
      titled: false,
      over: null,
      caption: group === null ? caption : [told(reader, group)],
      columns: [
        group === null ? [said(reader, labels.act)] : [told(reader, group)],
        [said(reader, labels.who)],
        [said(reader, labels.needs)],
        [said(reader, labels.form)],
      ],
      rows: of.map((act) => ({
        anchor: `${within}act-${act.id}`,
        head: [[told(reader, act.name, 'strong'), ...clausesOf(act.clauses)]],
        cells: [
          cell([sayParties(reader, act.by)]),
          cell([...act.needs.map((need) => sayNeed(reader, need)), ...consentsOf(reader, act)]),
          cell(act.fields.flatMap((field) => asked(reader, act, field))),
        ],
      })),
    }),
  );
}

/** A question of an act; to those who are to answer it, with its help. */
const asked = (reader: Reader, { by }: ActRule, { label, help }: FormField): Line[] => [
  [told(reader, label)],
  ...(help === null || !isForCustomers(reader, by) ? [] : [[told(reader, help, 'faint')]]),
];

/** Who must agree besides whoever does it. */
export function consentsOf(reader: Reader, { consents }: ActRule): Line[] {
  const { needs } = reader.words;
  const others = consents.filter((party) => party !== 'customer');
  const names = others.map((party) => sayParty(reader, party));
  return [
    ...(consents.includes('customer') ? [[said(reader, needs.consentYou)]] : []),
    ...(names.length === 0 ? [] : [fill(reader, needs.consent, allOf(reader, names))]),
  ];
}

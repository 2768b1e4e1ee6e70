import type { Duty, Id, Terms } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { cell, paragraph, table } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayAmount } from '../say/amount.ts';
import { sayByDimensions } from '../say/by-dimensions.ts';
import { sayApplies } from '../say/applies.ts';
import { sayCalendar } from '../say/calendar.ts';
import { dimensionName } from '../say/dimension.ts';
import { fill } from '../say/fill.ts';
import { allOf } from '../say/listing.ts';
import { relevant } from '../say/relevant.ts';
import { anchorOf } from './promise.ts';
import { readingsBeside } from './readings-beside.ts';
import { targetTables } from './targets.ts';

/** What contracts promise otherwise, beside what the programme promises. */
export const terms = (reader: Reader): Section[] =>
  section(
    'terms',
    [said(reader, reader.words.titles.terms)],
    reader.guide.terms.length === 0 ? [] : [paragraph([said(reader, reader.words.leads.terms)])],
    reader.guide.terms.map((own) => termsSection(reader, own)),
  );

function termsSection(reader: Reader, own: Terms): Section {
  const { labels, terms: words } = reader.words;
  const duties = reader.guide.duties.filter(({ id }) => own.duties.includes(id));
  return {
    id: `terms-${own.id}`,
    title: [told(reader, own.name), ...clausesOf(own.clauses)],
    blocks: [
      paragraph([said(reader, words[own.binding])]),
      ...table({
        layout: 'records',
        titled: false,
        over: null,
        caption: [told(reader, own.name)],
        columns: [labels.promise, labels.theseTerms, labels.programme, labels.for].map((head) => [
          said(reader, head),
        ]),
        rows: duties.map((duty) => ({
          anchor: null,
          head: [[told(reader, duty.name, 'strong'), ...clausesOf(duty.clauses)]],
          cells: [
            cell([...promisedBy(reader, duty), ...hoursOf(reader, duty)], 'figure'),
            cell(programmeOf(reader, duty.over?.duty)),
            cell(sayApplies({ ...reader, under: own.id }, duty, reader.words.conditions.sometimes)),
          ],
        })),
      }),
      ...readingsBeside(reader, `terms.${own.id}`),
    ],
    sections: duties
      .filter((duty) => fillsTable(reader, duty))
      .map((duty) => ({
        id: `promise-${anchorOf(duty.id)}`,
        title: [told(reader, duty.name)],
        blocks: targetTables(reader, duty),
        sections: [],
      })),
  };
}

/** More amounts than so many are told in a table of their own. */
const amountsInCell = 4;

const amountsOf = (reader: Reader, { target }: Duty): Line[] =>
  sayByDimensions(reader, target, (amount) => sayAmount(reader, amount), JSON.stringify);

const fillsTable = (reader: Reader, duty: Duty): boolean => amountsOf(reader, duty).length > amountsInCell;

/** The amounts; where they fill a table, what they go by, and the way there. */
function promisedBy(reader: Reader, duty: Duty): Line[] {
  if (!fillsTable(reader, duty)) return amountsOf(reader, duty);
  const { text, language } = told(reader, duty.name);
  const by = relevant(duty.target, JSON.stringify).dimensions.map((one) => dimensionName(reader, one));
  return [
    fill(reader, reader.words.terms.byTable, allOf(reader, by)),
    [{ kind: 'link', text, language, href: `#promise-${anchorOf(duty.id)}` }],
  ];
}

/** What the programme promises instead. */
function programmeOf(reader: Reader, id: Id | undefined): Line[] {
  const duty = reader.guide.duties.find((one) => one.id === id);
  return duty === undefined ? [] : promisedBy(reader, duty);
}

/** The hours that count, where the programme counts in others. */
function hoursOf(reader: Reader, { over, calendar }: Duty): Line[] {
  const base = reader.guide.duties.find(({ id }) => id === over?.duty);
  if (base === undefined || JSON.stringify(base.calendar) === JSON.stringify(calendar)) return [];
  return sayByDimensions(
    reader,
    calendar,
    (id) => sayCalendar(reader, id),
    (id) => id,
  );
}

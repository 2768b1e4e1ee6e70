import type { Duty, Id, Terms } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { cell, paragraph, table } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayAmount } from '../say/amount.ts';
import { sayByDimensions } from '../say/by-dimensions.ts';
import { sayApplies } from '../say/applies.ts';
import { anchorOf } from './promise.ts';
import { readingsBeside } from './readings-beside.ts';

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
            cell(amountsOf(reader, duty), 'figure'),
            cell(programmeOf(reader, duty.over?.duty)),
            cell(sayApplies({ ...reader, under: own.id }, duty, reader.words.conditions.sometimes)),
          ],
        })),
      }),
      ...readingsBeside(reader, `terms.${own.id}`),
    ],
    sections: [],
  };
}

const amountsOf = (reader: Reader, { target }: Duty): Line[] =>
  sayByDimensions(reader, target, (amount) => sayAmount(reader, amount), JSON.stringify);

/** What the programme promises instead; where that fills a table, the way there. */
function programmeOf(reader: Reader, id: Id | undefined): Line[] {
  const duty = reader.guide.duties.find((one) => one.id === id);
  if (duty === undefined) return [];
  const amounts = amountsOf(reader, duty);
  if (amounts.length <= 4) return amounts;
  const { text, language } = told(reader, duty.name);
  return [[{ kind: 'link', text, language, href: `#promise-${anchorOf(duty.id)}` }]];
}

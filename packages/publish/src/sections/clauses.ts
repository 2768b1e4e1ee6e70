import { cell, paragraph, table } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { said, told, type Reader } from '../reader.ts';

/** The places of the source by their ids, which stand beside every rule. */
export function clauses(reader: Reader): Section[] {
  const { guide, words } = reader;
  const places = table({
    layout: 'matrix',
    titled: false,
    over: null,
    caption: [said(reader, words.titles.clauses)],
    columns: [words.labels.id, words.labels.place].map((head) => [said(reader, head)]),
    rows: Object.values(guide.clauses).map(({ id, place }) => ({
      anchor: `clause-${id}`,
      head: [[said(reader, id)]],
      cells: [cell([[told(reader, place)]])],
    })),
  });
  return section(
    'clauses',
    [said(reader, words.titles.clauses)],
    places.length === 0 ? [] : [paragraph([said(reader, words.leads.clauses)]), ...places],
  );
}

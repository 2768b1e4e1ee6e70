import { cell, table } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayCalendar } from '../say/calendar.ts';
import { languageName } from '../say/language-name.ts';
import { readingsBeside } from './readings-beside.ts';

/** The centres among which requests are shared out. */
export function routing(reader: Reader): Section[] {
  const { guide, words } = reader;
  const centres = table({
    layout: 'records',
    titled: false,
    over: null,
    caption: [said(reader, words.titles.routing)],
    columns: [words.labels.centre, words.labels.hours, words.labels.languages].map((head) => [
      said(reader, head),
    ]),
    rows: guide.routing.centres.map((centre) => ({
      anchor: `centre-${centre.id}`,
      head: [[told(reader, centre.name, 'strong'), ...clausesOf(centre.clauses)]],
      cells: [
        cell([sayCalendar(reader, centre.hours)]),
        cell(
          centre.languages.length === 0
            ? []
            : [[said(reader, centre.languages.map((tag) => languageName(reader, tag)).join(', '))]],
        ),
      ],
    })),
  });
  return section(
    'routing',
    [said(reader, words.titles.routing)],
    centres.length === 0 ? [] : [...centres, ...readingsBeside(reader, 'routing')],
  );
}

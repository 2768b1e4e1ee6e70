import type { Id } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, told, type Reader } from '../reader.ts';

/** The hours by their name, leading to where they are told. `always` is built in and needs no telling. */
export function sayCalendar(reader: Reader, id: Id): Line {
  const calendar = reader.guide.calendars[id];
  if (id === 'always' || calendar === undefined) return [said(reader, reader.words.around)];
  const { text, language } = told(reader, calendar.name);
  return [{ kind: 'link', text, language, href: `#hours-${id}` }];
}

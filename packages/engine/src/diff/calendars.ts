import type { CalendarDefinition } from '../calendar/definition.ts';
import type { Guide, GuideCalendar } from '../guide/guide.ts';
import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { renamed } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { compareHolidays } from './holidays.ts';
import { datesChanged } from './opening-dates.ts';
import { weekChanged } from './opening-week.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { named, plain } from './values.ts';

/** Hours that both editions have; new ones are told of where something counts in them. */
export function compareCalendars(between: Between): Change[] {
  const { before, after } = between;
  return compareEntries({
    what: 'calendar',
    before: ownCalendars(before),
    after: ownCalendars(after),
    path: 'calendars.hours',
    name: ({ name }) => named(name),
    added: 'different',
    removed: 'different',
    weight: () => 2,
    kept: (old, now, subject) => [
      ...renamed(subject, old.name, now.name),
      ...zoneChanged(subject, old.definition, now.definition),
      ...weekChanged(between, subject, old, now),
      ...datesChanged(subject, old.definition, now.definition, after.effective),
      ...compareHolidays(between, subject, old, now),
    ],
  });
}

/** `always` is the product's. */
const ownCalendars = ({ calendars }: Guide): GuideCalendar[] =>
  Object.values(calendars).filter(({ id }) => id !== 'always');

function zoneChanged(subject: Subject, before: CalendarDefinition, after: CalendarDefinition): Change[] {
  if (before.timeZone === after.timeZone) return [];
  const params = { before: plain(before.timeZone), after: plain(after.timeZone) };
  return [changeOf(subject, 'zone-changed', 'different', { params, at: 'zone' })];
}

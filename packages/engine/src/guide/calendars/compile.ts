import { compileCalendar } from '../../calendar/compile-calendar.ts';
import { instantOf } from '../../calendar/instant-text.ts';
import type { CalendarDefinition } from '../../calendar/definition.ts';
import type { GuideCalendar } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import type { Text } from '../text.ts';
import { always } from './always.ts';
import { reportDatesTwice, reportExpiredHolidays } from './holidays.ts';
import { hoursOf } from './hours.ts';
import { reportOverlaps } from './overlaps.ts';
import type { RawCalendar, RawCalendars, RawHolidays } from './shape.ts';
import { reportStatedHours } from './stated.ts';
import { compileWeek } from './week.ts';

interface Edition {
  /** Of the guide; where the shapes refused it, a stand-in. */
  zone: string;
  effective: string;
}

/** The calendars of the guide by id, with the built-in `always`. */
export function compileCalendars(
  raw: RawCalendars,
  edition: Edition,
  compiling: Compiling,
): Record<string, GuideCalendar> {
  const holidays = raw.holidays ?? {};
  for (const [id, list] of Object.entries(holidays)) {
    const path = ['calendars', 'holidays', id];
    reportDatesTwice(list, path, compiling);
    reportExpiredHolidays(list, path, edition.effective, compiling);
  }
  const names = new Map(Object.entries(holidays).map(([id, list]) => [id, dayNames(list, id, compiling)]));

  const calendars: Record<string, GuideCalendar> = { always: always(compiling.languages, edition.zone) };
  for (const [id, calendar] of Object.entries(raw.hours ?? {})) {
    const path = ['calendars', 'hours', id];
    if (id === 'always') {
      const message = 'always is built in: around the clock. Give this calendar another id';
      compiling.report({ code: 'name-reserved', path, on: 'key', message, found: id });
      continue;
    }
    const list = calendar.holidays === undefined ? null : (holidays[calendar.holidays] ?? null);
    if (calendar.holidays !== undefined) {
      compiling.knows('list of holidays', calendar.holidays, compiling.names.holidays, [...path, 'holidays']);
    }
    const definition = definitionOf(calendar, list, path, compiling);
    reportStatedHours(calendar, definition, path, edition.effective, compiling);
    const compiled = compileCalendar(definition);
    if (!compiled.ok) {
      compiling.report({ code: 'calendar-invalid', path, on: 'key', message: compiled.problem.message });
      continue;
    }
    const effective = instantOf(`${edition.effective}T00:00:00Z`) ?? 0;
    if (!compiled.value.nextOpening(effective).ok) {
      const message = 'This calendar never opens after the edition takes effect';
      compiling.report({
        code: 'calendar-never-opens',
        path: [...path, 'week'],
        on: 'key',
        message,
        found: null,
      });
    }
    calendars[id] = {
      id,
      name: compiling.text(calendar.name, [...path, 'name']),
      definition,
      compiled: compiled.value,
      dayNames: names.get(calendar.holidays ?? '') ?? {},
      knownUntil: list?.['known-until'] ?? null,
      clauses: compiling.clauses(calendar),
    };
  }
  return calendars;
}

function definitionOf(
  raw: RawCalendar,
  list: RawHolidays | null,
  path: Path,
  compiling: Compiling,
): CalendarDefinition {
  const extraHours = raw['extra-hours'];
  for (const field of ['week', 'special', 'breaks'] as const) {
    for (const [key, hours] of Object.entries(raw[field] ?? {}))
      reportOverlaps(hours, [...path, field, key], compiling);
  }
  if (extraHours !== undefined) reportOverlaps(extraHours, [...path, 'extra-hours'], compiling);
  return {
    timeZone: raw.zone,
    hours: compileWeek(raw.week, [...path, 'week'], compiling),
    holidays: Object.keys(list?.days ?? {}),
    extraDays: Object.keys(list?.extra ?? {}),
    ...(extraHours === undefined ? {} : { extraHours: hoursOf(extraHours) }),
    overrides: Object.fromEntries(
      Object.entries(raw.special ?? {}).map(([date, hours]) => [date, hoursOf(hours)]),
    ),
    breaks: Object.entries(raw.breaks ?? {}).flatMap(([date, hours]) =>
      hoursOf(hours).map(([start, end]) => ({ date, start, end })),
    ),
  };
}

function dayNames(list: RawHolidays, id: string, compiling: Compiling): Record<string, Text> {
  const path = ['calendars', 'holidays', id];
  const named = (field: 'days' | 'extra') =>
    Object.entries(list[field] ?? {}).map(([date, name]): [string, Text] => [
      date,
      compiling.text(name, [...path, field, date]),
    ]);
  return Object.fromEntries([...named('days'), ...named('extra')]);
}

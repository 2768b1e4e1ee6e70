import type { CalendarYear, HoursView } from '@upheld/contract';
import type { GuideCalendar, Hours, Session } from '@upheld/engine';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A calendar in one year, its hours those that the engine reckons with. Pure. */
export function calendarYear(calendar: GuideCalendar, year: number): CalendarYear {
  const { definition, compiled, dayNames } = calendar;
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const opened = sessionsByDay(calendar, first);
  const breaks = breaksByDate(definition.breaks ?? [], year);
  const looks = new Map<string, { place: number; open: HoursView[]; seconds: number }>();
  const days = Array.from({ length: first.daysInYear }, (_, index) => {
    const date = first.add({ days: index }).toString();
    const look = lookOf(opened.get(date) ?? [], date, definition.timeZone);
    const key = JSON.stringify(look);
    const known = looks.get(key) ?? { ...look, place: looks.size };
    looks.set(key, known);
    const kind = compiled.dayKind(date);
    return {
      date,
      kind: kind === 'override' ? ('special' as const) : kind,
      hours: known.place,
      breaks: date in breaks,
    };
  });
  const hours = [...looks.values()].map(({ open, seconds }) => ({ open, seconds }));
  const secondsOf = (place: number) => hours[place]?.seconds ?? 0;
  return {
    id: calendar.id,
    name: calendar.name,
    zone: definition.timeZone,
    clauses: [...calendar.clauses],
    hours,
    week: weekdays.map((weekday) => (definition.hours[weekday] ?? []).map(asWritten)),
    days,
    names: Object.fromEntries(Object.entries(dayNames).filter(([date]) => inYear(date, year))),
    breaks,
    workingDays: days.filter((day) => secondsOf(day.hours) > 0).length,
    openSeconds: days.reduce((sum, day) => sum + secondsOf(day.hours), 0),
    holidaysKnown: holidaysKnown(calendar),
  };
}

/** The openings of the year by the date that they belong to; one that begins on 31 December is whole. */
function sessionsByDay(
  { compiled, definition }: GuideCalendar,
  first: Temporal.PlainDate,
): Map<string, Session[]> {
  const at = (date: Temporal.PlainDate) => date.toZonedDateTime(definition.timeZone).epochMilliseconds;
  const sessions = compiled.sessions(at(first.subtract({ days: 3 })), at(first.add({ years: 1, days: 3 })));
  return Map.groupBy(sessions, ({ day }) => day);
}

function lookOf(
  sessions: readonly Session[],
  date: string,
  zone: string,
): { open: HoursView[]; seconds: number } {
  return {
    open: sessions.map(({ from, to }) => ({
      from: wallClock(from, zone).toPlainTime().toString({ smallestUnit: 'minute' }),
      ...endOf(wallClock(to, zone), date),
    })),
    seconds: sessions.reduce((sum, { from, to }) => sum + (to - from) / 1000, 0),
  };
}

function endOf(end: Temporal.ZonedDateTime, date: string): Pick<HoursView, 'to' | 'daysOn'> {
  const daysOn = Temporal.PlainDate.from(date).until(end.toPlainDate()).days;
  const to = end.toPlainTime().toString({ smallestUnit: 'minute' });
  return to === '00:00' && daysOn > 0 ? { to: '24:00', daysOn: daysOn - 1 } : { to, daysOn };
}

const wallClock = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** An end that is not after its start lies on the next day. */
function asWritten([from, to]: Hours): HoursView {
  if (to > from) return { from, to, daysOn: 0 };
  return to === '00:00' ? { from, to: '24:00', daysOn: 0 } : { from, to, daysOn: 1 };
}

function breaksByDate(
  breaks: readonly { date: string; start: string; end: string }[],
  year: number,
): Record<string, HoursView[]> {
  const ofYear = breaks.filter(({ date }) => inYear(date, year));
  return Object.fromEntries(
    [...Map.groupBy(ofYear, ({ date }) => date)].map(([date, each]) => [
      date,
      each.map(({ start, end }) => asWritten([start, end])),
    ]),
  );
}

const inYear = (date: string, year: number) => Number(date.slice(0, 4)) === year;

/** A list of holidays says until when it is complete; it begins with the year of its first date. */
function holidaysKnown({ dayNames, knownUntil }: GuideCalendar): CalendarYear['holidaysKnown'] {
  const [first] = Object.keys(dayNames).toSorted();
  if (first === undefined && knownUntil === null) return null;
  return { from: first === undefined ? null : `${first.slice(0, 4)}-01-01`, until: knownUntil };
}

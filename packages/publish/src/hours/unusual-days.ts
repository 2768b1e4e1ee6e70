import type { GuideCalendar, Hours, LocalDate, Text } from '@upheld/engine';

/** Dates in a row whose hours are not those of the week, for one reason. */
export interface UnusualDays {
  first: LocalDate;
  last: LocalDate;
  kind: 'closed' | 'extra' | 'special';
  /** The holiday, or the decree. */
  name: Text | null;
  /** Null: the hours of the week's first working day. */
  hours: readonly Hours[] | null;
}

/** Holidays, extra working days and special hours of a year and the next, in order, as far as they are known. */
export function unusualDays(calendar: GuideCalendar, year: number): readonly UnusualDays[] {
  const { definition } = calendar;
  const named = (date: LocalDate) => calendar.dayNames[date] ?? null;
  const special = definition.overrides ?? {};
  // What a date is, is decided as the calendar reckons: special hours, then extra days, then holidays.
  const extra = (definition.extraDays ?? []).filter((date) => !(date in special));
  const closed = (definition.holidays ?? []).filter((date) => !(date in special) && !extra.includes(date));
  const days: UnusualDays[] = [
    ...closed.map((date) => dayOf(date, 'closed', named(date), [])),
    ...extra.map((date) => dayOf(date, 'extra', named(date), definition.extraHours ?? null)),
    ...Object.entries(special).map(([date, hours]) =>
      dayOf(date, hours.length === 0 ? 'closed' : 'special', named(date), hours),
    ),
  ];
  return days
    .filter(({ first }) => first.startsWith(`${year}-`) || first.startsWith(`${year + 1}-`))
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
    .reduce<UnusualDays[]>(joined, []);
}

const dayOf = (
  date: LocalDate,
  kind: UnusualDays['kind'],
  name: Text | null,
  hours: UnusualDays['hours'],
): UnusualDays => ({ first: date, last: date, kind, name, hours });

function joined(days: UnusualDays[], day: UnusualDays): UnusualDays[] {
  const last = days.at(-1);
  const follows =
    last !== undefined &&
    Temporal.PlainDate.from(last.last).add({ days: 1 }).toString() === day.first &&
    sameKind(last, day);
  return follows ? [...days.slice(0, -1), { ...last, last: day.last }] : [...days, day];
}

const sameKind = (a: UnusualDays, b: UnusualDays): boolean =>
  JSON.stringify([a.kind, a.name, a.hours]) === JSON.stringify([b.kind, b.name, b.hours]);

import type { CalendarYear, HoursView } from '@upheld/contract';

/** What a day looks like in the picture. `changed`: its hours are shorter or longer because the clocks change. */
export interface YearDay {
  date: string;
  kind: CalendarYear['days'][number]['kind'];
  open: readonly HoursView[];
  seconds: number;
  breaks: readonly HoursView[];
  changed: boolean;
  /** Whether the holidays of this date are decreed. */
  known: boolean;
}

export interface YearMonth {
  /** Its first day: `2026-10-01`. */
  first: string;
  /** Empty places before it in a week that begins with Monday. */
  lead: number;
  days: readonly YearDay[];
}

/** The days of a calendar's year, with their hours put in. */
export function yearDays(calendar: CalendarYear): YearDay[] {
  const { from = null, until = null } = calendar.holidaysKnown ?? {};
  return calendar.days.map(({ date, kind, hours }) => {
    const { open, seconds } = calendar.hours[hours] ?? { open: [], seconds: 0 };
    const nominal = open.reduce((sum, each) => sum + lengthOf(each), 0);
    return {
      date,
      kind,
      open,
      seconds,
      breaks: calendar.breaks[date] ?? [],
      changed: nominal !== seconds,
      known: (from === null || date >= from) && (until === null || date <= until),
    };
  });
}

export function monthsOf(days: readonly YearDay[]): YearMonth[] {
  const months = Map.groupBy(days, ({ date }) => date.slice(0, 7));
  return [...months.values()].map((month) => {
    const first = month[0]?.date ?? '';
    return { first, lead: weekdayOf(first), days: month };
  });
}

/** Days that are not as their week says, runs of days alike as one: the picture in words. */
export interface Exception {
  from: YearDay;
  to: YearDay;
  count: number;
}

export function exceptionsOf(days: readonly YearDay[], names: CalendarYear['names']): Exception[] {
  const likeness = ({ date, kind, open, breaks, changed }: YearDay) =>
    JSON.stringify([kind, open, breaks, changed, names[date]]);
  const exceptions: Exception[] = [];
  let before: YearDay | undefined;
  for (const day of days) {
    const last = exceptions.at(-1);
    if (isException(day)) {
      if (last !== undefined && last.to === before && likeness(last.to) === likeness(day)) {
        last.to = day;
        last.count++;
      } else exceptions.push({ from: day, to: day, count: 1 });
    }
    before = day;
  }
  return exceptions;
}

export const isException = ({ kind, breaks, changed }: YearDay): boolean =>
  kind === 'holiday' || kind === 'extraDay' || kind === 'special' || breaks.length > 0 || changed;

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: string): number => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;

/** The date that many days on. */
export const dateOn = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day of the month that many months on, or its last. */
export function monthOn(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last), 12)).toISOString().slice(0, 10);
}

export const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const lengthOf = ({ from, to, daysOn }: HoursView): number =>
  (minuteOf(to) - minuteOf(from) + daysOn * 1440) * 60;

import fc from 'fast-check';
import { weekdays } from '../definition.ts';
import type { Break, CalendarDefinition, Hours } from '../definition.ts';
import type { Instant, LocalDate } from '../instant.ts';
import { at } from './calendars.ts';

/** Zones with a change of clocks in their weeks below, and a date to build a test around. */
export const changes: readonly { timeZone: string; around: LocalDate }[] = [
  { timeZone: 'Europe/Berlin', around: '2026-03-29' },
  { timeZone: 'Europe/Berlin', around: '2026-10-25' },
  { timeZone: 'America/New_York', around: '2026-03-08' },
  { timeZone: 'America/New_York', around: '2026-11-01' },
  { timeZone: 'Australia/Lord_Howe', around: '2026-04-05' },
  { timeZone: 'Australia/Lord_Howe', around: '2026-10-04' },
  { timeZone: 'America/Santiago', around: '2026-04-05' },
  { timeZone: 'America/Santiago', around: '2026-09-06' },
  { timeZone: 'Asia/Beirut', around: '2026-03-29' },
  { timeZone: 'Asia/Beirut', around: '2026-10-25' },
  { timeZone: 'America/Havana', around: '2026-11-01' },
  { timeZone: 'Pacific/Apia', around: '2011-12-30' },
  { timeZone: 'Asia/Shanghai', around: '2026-01-01' },
];

export interface GeneratedWeek {
  definition: CalendarDefinition;
  /** The dates that holidays, breaks and special hours are drawn from: six before `around` to five after it. */
  dates: readonly LocalDate[];
}

/** Calendars with hours of every shape in a week with a change of clocks; their edges are drawn from `edges`. */
export function generatedWeek(edges: fc.Arbitrary<string>): fc.Arbitrary<GeneratedWeek> {
  const hours: fc.Arbitrary<Hours> = fc.tuple(
    edges,
    fc.oneof({ weight: 9, arbitrary: edges }, fc.constant('24:00')),
  );
  const dayHours = fc.array(hours, { maxLength: 3 });
  return fc.constantFrom(...changes).chain(({ timeZone, around }) => {
    const dates = datesAround(around);
    const date = fc.constantFrom(...dates);
    const breaks: fc.Arbitrary<Break> = fc.record({ date, start: edges, end: edges });
    const definition: fc.Arbitrary<CalendarDefinition> = fc.record({
      timeZone: fc.constant(timeZone),
      hours: fc.record(Object.fromEntries(weekdays.map((weekday) => [weekday, dayHours]))),
      holidays: fc.array(date, { maxLength: 2 }),
      extraDays: fc.array(date, { maxLength: 2 }),
      extraHours: fc.array(hours, { minLength: 1, maxLength: 2 }),
      overrides: fc.dictionary(date, dayHours, { maxKeys: 2 }),
      breaks: fc.array(breaks, { maxLength: 2 }),
    });
    return definition.map((drawn) => ({ definition: drawn, dates }));
  });
}

/** Any minute of the clock, those around midnight and the usual hours of change more often. */
export const anyEdge = fc
  .oneof(
    fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
    fc.integer({ min: 0, max: 16 }).map((quarter) => quarter * 15),
    fc.integer({ min: 0, max: 1439 }),
  )
  .map(clockReading);

/** Full hours of the day, in which no zone above changes its clocks. */
export const steadyEdge = fc.integer({ min: 5 * 60, max: 22 * 60 }).map(clockReading);

/** An instant of the two weeks that {@link generatedWeek} draws from. */
export function instantIn(dates: readonly LocalDate[]): fc.Arbitrary<Instant> {
  const from = at(`${dates[0]}T00:00:00Z`);
  return fc.integer({ min: 0, max: dates.length * 86_400 }).map((second) => from + second * 1000);
}

function datesAround(date: LocalDate): LocalDate[] {
  const first = Temporal.PlainDate.from(date).subtract({ days: 6 });
  return Array.from({ length: 12 }, (_, days) => first.add({ days }).toString());
}

function clockReading(minute: number): string {
  return Temporal.PlainTime.from('00:00').add({ minutes: minute }).toString().slice(0, 5);
}

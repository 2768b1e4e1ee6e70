import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from './compile-calendar.ts';
import { weekdays } from './definition.ts';
import type { CalendarDefinition, Hours } from './definition.ts';
import type { Instant } from './instant.ts';
import { at } from './test-support/calendars.ts';
import { anyEdge, generatedWeek, steadyEdge } from './test-support/generated-calendars.ts';

// Two slow witnesses say of every minute of twelve days whether it is open. Neither shares code with the calendar. One
// reads the wall clock at that minute; it is exact where no edge lies in a skipped or repeated time. The other
// compares instants and holds for any edges.

type Witness = (definition: CalendarDefinition) => (minute: Instant) => boolean;

const byTheWallClock: Witness = (definition) => (minute) => {
  const local = Temporal.Instant.fromEpochMilliseconds(minute).toZonedDateTimeISO(definition.timeZone);
  const reading = local.toPlainTime().toString().slice(0, 5);
  const today = local.toPlainDate();
  // Not the date before on the calendar, which the zone may have left out, but the one before in the zone.
  const yesterday = local.startOfDay().subtract({ nanoseconds: 1 }).toPlainDate();
  const begun = (hours: readonly Hours[]) =>
    hours.some(([start, end]) => start <= reading && (reading < end || end <= start));
  const goesOn = (hours: readonly Hours[]) => hours.some(([start, end]) => end <= start && reading < end);
  if (begun(breaksOf(definition, today)) || goesOn(breaksOf(definition, yesterday))) return false;
  return begun(hoursOf(definition, today)) || goesOn(hoursOf(definition, yesterday));
};

const byInstants: Witness = (definition) => {
  const { timeZone } = definition;
  const known = new Map<number, { open: [Instant, Instant][]; taken: [Instant, Instant][] }>();
  const placed = (date: Temporal.PlainDate, hours: readonly Hours[]): [Instant, Instant][] => {
    const noon = date.toZonedDateTime({ timeZone, plainTime: '12:00' });
    if (noon.toPlainDate().toString() !== date.toString()) return [];
    return hours.map(([start, end]) => {
      const endDate = end === '24:00' || end <= start ? date.add({ days: 1 }) : date;
      return [
        date.toZonedDateTime({ timeZone, plainTime: start }).epochMilliseconds,
        endDate.toZonedDateTime({ timeZone, plainTime: end === '24:00' ? '00:00' : end }).epochMilliseconds,
      ];
    });
  };
  const near = (day: number) => {
    const utc = Temporal.PlainDate.from('1970-01-01').add({ days: day });
    const dates = [-3, -2, -1, 0, 1].map((shift) => utc.add({ days: shift }));
    return {
      open: dates.flatMap((date) => placed(date, hoursOf(definition, date))),
      taken: dates.flatMap((date) => placed(date, breaksOf(definition, date))),
    };
  };
  return (minute) => {
    const day = Math.floor(minute / 86_400_000);
    const { open, taken } = known.get(day) ?? near(day);
    known.set(day, { open, taken });
    const holds = ([from, to]: [Instant, Instant]) => from <= minute && minute < to;
    return open.some(holds) && !taken.some(holds);
  };
};

function hoursOf(definition: CalendarDefinition, date: Temporal.PlainDate): readonly Hours[] {
  const text = date.toString();
  const special = definition.overrides?.[text];
  if (special) return special;
  if (definition.extraDays?.includes(text)) return definition.extraHours ?? [];
  if (definition.holidays?.includes(text)) return [];
  return definition.hours[weekdays[date.dayOfWeek - 1] ?? 'mon'] ?? [];
}

function breaksOf(definition: CalendarDefinition, date: Temporal.PlainDate): Hours[] {
  const of = (definition.breaks ?? []).filter((each) => each.date === date.toString());
  return of.map(({ start, end }): Hours => [start, end]);
}

describe.each([
  ['the wall clock', byTheWallClock, steadyEdge, 20],
  ['instants', byInstants, anyEdge, 250],
] satisfies [string, Witness, fc.Arbitrary<string>, number][])(
  'minute by minute, by %s',
  (_, witness, edges, runs) => {
    test('the same minutes are open, and counting them gives the same due times', { timeout: 30_000 }, () => {
      fc.assert(
        fc.property(generatedWeek(edges), fc.infiniteStream(fc.nat()), ({ definition, dates }, numbers) => {
          const compiled = compileCalendar(definition);
          if (!compiled.ok) throw new Error(compiled.problem.message);
          const calendar = compiled.value;
          const from = at(`${dates[0]}T00:00:00Z`);
          const isOpen = witness(definition);
          const open = Array.from({ length: dates.length * 1440 }, (__, minute) =>
            isOpen(from + minute * 60_000),
          );
          const openBefore = [0];
          open.forEach((counts, minute) => openBefore.push((openBefore[minute] ?? 0) + (counts ? 1 : 0)));

          open.forEach((counts, minute) => {
            if (calendar.isOpen(from + minute * 60_000) !== counts)
              expect(new Date(from + minute * 60_000).toISOString()).toBe(counts ? 'open' : 'closed');
          });
          for (let round = 0; round < 40; round++) {
            const start = (numbers.next().value ?? 0) % open.length;
            const end = (numbers.next().value ?? 0) % open.length;
            const minutes = Math.max(0, (openBefore[end] ?? 0) - (openBefore[start] ?? 0));
            expect(calendar.between(from + start * 60_000, from + end * 60_000)).toBe(minutes * 60);
            const due = dueMinute(open, start, minutes);
            if (due === undefined) continue;
            expect(calendar.add(from + start * 60_000, minutes * 60)).toEqual({
              ok: true,
              value: from + due * 60_000,
            });
          }
        }),
        { seed: 20_261_001, numRuns: runs },
      );
    });
  },
);

/** Walks on until so many open minutes are over; for none, to the first that is open. */
function dueMinute(open: readonly boolean[], start: number, minutes: number): number | undefined {
  let left = minutes;
  for (let minute = start; minute < open.length; minute++) {
    if (!open[minute]) continue;
    if (left === 0) return minute;
    left -= 1;
    if (left === 0) return minute + 1;
  }
  return undefined;
}

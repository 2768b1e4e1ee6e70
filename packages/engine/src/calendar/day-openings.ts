import { minuteRangeOf } from './clock-reading.ts';
import type { MinuteRange } from './clock-reading.ts';
import type { Stretch } from './compiled-calendar.ts';
import type { DayHours } from './day-hours.ts';
import type { Break } from './definition.ts';
import { dayMilliseconds, dayNumberOf } from './local-date.ts';
import type { DayNumber } from './local-date.ts';
import { union, without } from './stretches.ts';
import type { ZoneClock } from './zone-clock.ts';

/** The openings whose hours begin on a date, in order, with breaks taken out; none on a day off. */
export type DayOpenings = (day: DayNumber) => Stretch[];

/**
 * Places the hours of dates in elapsed time. A break takes out its stretch of time whichever day's hours it meets, so a
 * break on Saturday 00:00 to 00:30 shortens the shift that began on Friday evening.
 */
export function dayOpenings(
  clock: ZoneClock,
  hoursOf: (day: DayNumber) => DayHours,
  breaks: readonly Break[],
): DayOpenings {
  const stretchOf = (day: DayNumber, { startMinute, endMinute }: MinuteRange): Stretch => ({
    from: clock.instantOf(day * dayMilliseconds + startMinute * 60_000),
    to: clock.instantOf(day * dayMilliseconds + endMinute * 60_000),
  });
  const takenOut = union(
    breaks.flatMap(({ date, start, end }) => {
      const day = dayNumberOf(date);
      const range = minuteRangeOf([start, end]);
      return day === undefined || !range || !clock.hasDay(day) ? [] : [stretchOf(day, range)];
    }),
  );
  return (day) => {
    const { ranges } = hoursOf(day);
    if (ranges.length === 0 || !clock.hasDay(day)) return [];
    const openings = union(ranges.map((range) => stretchOf(day, range)));
    return takenOut.length > 0 ? without(openings, takenOut) : openings;
  };
}

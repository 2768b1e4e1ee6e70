import type { CalendarDefinition, Weekday } from '@upheld/engine';
import type { WeekdayNumber } from '@upheld/contract/words';

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** An opening in a week: the day it begins on, and minutes from that day's midnight; past 1440 for the next day. */
export interface WeekOpening {
  day: WeekdayNumber;
  from: number;
  to: number;
}

/** The hours of an ordinary week in the calendar's own zone; those that meet are one. */
export function openWeek({ hours }: CalendarDefinition): readonly WeekOpening[] {
  return weekdays.flatMap((weekday, index) =>
    (hours[weekday] ?? []).map(([start, end]): WeekOpening => {
      const [from, to] = [minuteOf(start), minuteOf(end)];
      return { day: index as WeekdayNumber, from, to: to > from ? to : to + dayMinutes };
    }),
  );
}

/** The same hours by a clock that is so many minutes ahead (or, below zero, behind). */
export const shiftedWeek = (week: readonly WeekOpening[], minutes: number): readonly WeekOpening[] =>
  week.map(({ day, from, to }) => {
    const days = Math.floor((from + minutes) / dayMinutes);
    return {
      day: ((((day + days) % 7) + 7) % 7) as WeekdayNumber,
      from: from + minutes - days * dayMinutes,
      to: to + minutes - days * dayMinutes,
    };
  });

/** Whether the week has no closed minute. */
export const isAroundTheClock = (week: readonly WeekOpening[]): boolean =>
  dayPieces(week).every((pieces) => {
    let reached = 0;
    for (const { from, to } of pieces) if (from <= reached) reached = Math.max(reached, to);
    return reached === dayMinutes;
  });

/** What is open on each day from Monday, with hours past midnight on the day where they fall; in order. */
export function dayPieces(week: readonly WeekOpening[]): { from: number; to: number }[][] {
  const days: { from: number; to: number }[][] = Array.from({ length: 7 }, () => []);
  for (const { day, from, to } of week) {
    days[day]?.push({ from, to: Math.min(to, dayMinutes) });
    if (to > dayMinutes) days[(day + 1) % 7]?.push({ from: 0, to: to - dayMinutes });
  }
  return days.map((pieces) => pieces.toSorted((a, b) => a.from - b.from));
}

export const dayMinutes = 24 * 60;

const minuteOf = (reading: string): number => {
  const [hours = 0, minutes = 0] = reading.split(':').map(Number);
  return hours * 60 + minutes;
};

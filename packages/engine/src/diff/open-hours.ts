import type { Stretch } from '../calendar/compiled-calendar.ts';
import { minuteRangeOf } from '../calendar/clock-reading.ts';
import type { Hours } from '../calendar/definition.ts';
import { union, without } from '../calendar/stretches.ts';
import type { GuideCalendar } from '../guide/guide.ts';
import type { Between } from './between.ts';
import type { Verdict } from './change.ts';
import { comparedYear } from './compared-year.ts';

/** When a calendar is open in the year by which two editions are compared. */
export function openHours(between: Between, calendar: GuideCalendar | undefined): readonly Stretch[] {
  if (calendar === undefined) return [];
  const { from, to } = comparedYear(between);
  return union(calendar.compiled.sessions(from, to));
}

/** More hours are better for customers, fewer worse, others different. */
export function openVerdict(before: readonly Stretch[], after: readonly Stretch[]): Verdict {
  const [lost, gained] = [without(before, after), without(after, before)];
  if (lost.length === 0 && gained.length > 0) return 'better';
  return gained.length === 0 && lost.length > 0 ? 'worse' : 'different';
}

/** As `openVerdict`, of the hours of one day. */
export const hoursVerdict = (before: readonly Hours[], after: readonly Hours[]): Verdict =>
  openVerdict(minutesOf(before), minutesOf(after));

const minutesOf = (hours: readonly Hours[]): Stretch[] =>
  union(
    hours.flatMap((opening) => {
      const range = minuteRangeOf(opening);
      return range === undefined ? [] : [{ from: range.startMinute, to: range.endMinute }];
    }),
  );

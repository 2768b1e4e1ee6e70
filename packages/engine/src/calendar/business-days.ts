import type { Session, Stretch } from './compiled-calendar.ts';
import type { DayOpenings } from './day-openings.ts';
import type { Instant } from './instant.ts';
import { dayMilliseconds, dayNumberOf } from './local-date.ts';
import type { DayNumber } from './local-date.ts';
import { horizonMilliseconds } from './reckonable-time.ts';
import type { ZoneClock } from './zone-clock.ts';

/**
 * The instant `days` (1 or more) working days after `opening`, which lies in `session`: the same place on the wall
 * clock, in the hours that begin on that day. Undefined if there are not so many working days within the horizon.
 */
export function sameTimeWorkingDaysOn(
  clock: ZoneClock,
  openings: DayOpenings,
  opening: Instant,
  session: Session,
  days: number,
): Instant | undefined {
  const from = dayNumberOf(session.day);
  const day = from === undefined ? undefined : workingDaysOn(openings, from, days);
  if (from === undefined || day === undefined) return undefined;
  // The place may be past midnight; it moves with the day whose hours it is in.
  const moved = clock.localTimeAt(opening) + (day - from) * dayMilliseconds;
  return withinHours(openings(day), clock.instantOf(moved));
}

/** Closing time of the day that is `days` (0 or more) working days after the day of `session`. */
export function closingWorkingDaysOn(
  openings: DayOpenings,
  session: Session,
  days: number,
): Instant | undefined {
  const from = dayNumberOf(session.day);
  const day = from === undefined ? undefined : workingDaysOn(openings, from, days);
  return day === undefined ? undefined : openings(day).at(-1)?.to;
}

/** A working day is a date with hours of which breaks leave something. */
function workingDaysOn(openings: DayOpenings, from: DayNumber, days: number): DayNumber | undefined {
  const last = from + horizonMilliseconds / dayMilliseconds;
  let day = from;
  for (let left = days; left > 0;) {
    day += 1;
    if (day > last) return undefined;
    if (openings(day).length > 0) left -= 1;
  }
  return day;
}

function withinHours(openings: readonly Stretch[], at: Instant): Instant | undefined {
  for (const { from, to } of openings) {
    if (at < to) return Math.max(at, from);
  }
  return openings.at(-1)?.to;
}

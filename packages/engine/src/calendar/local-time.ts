import type { Instant } from './instant.ts';
import { dayMilliseconds } from './local-date.ts';
import type { DayNumber } from './local-date.ts';

/**
 * A reading of the wall clock: milliseconds from 1970-01-01 00:00 of that clock, as if no clock were ever changed.
 * Only {@link instantOfLocalTime} makes an instant of it.
 */
export type LocalTime = number;

/**
 * The instant at which the clocks of a zone read `local`. One reading means one instant, whether it opens hours or
 * closes them, so hours that meet on the wall clock meet in time too:
 * - a reading that a change of clocks skips moves forward by what was skipped (02:30 is 03:30 in the summer-time night);
 * - a reading that occurs twice is the first one.
 */
export function instantOfLocalTime(timeZone: string, local: LocalTime): Instant {
  return plainDateTime(local).toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** What the clocks of a zone read at an instant. */
export function localTimeOf(timeZone: string, at: Instant): LocalTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return at + zoned.offsetNanoseconds / 1_000_000;
}

/** The date that the wall calendar of a zone shows at an instant. */
export function dayAt(timeZone: string, at: Instant): DayNumber {
  return Math.floor(localTimeOf(timeZone, at) / dayMilliseconds);
}

/** False for a date that a zone left out when it moved over the date line: 2011-12-30 in Pacific/Apia. */
export function zoneHasDay(timeZone: string, day: DayNumber): boolean {
  const noon = plainDateTime(day * dayMilliseconds + dayMilliseconds / 2);
  return noon.toZonedDateTime(timeZone).day === noon.day;
}

function plainDateTime(local: LocalTime): Temporal.PlainDateTime {
  const fields = new Date(local);
  return new Temporal.PlainDateTime(
    fields.getUTCFullYear(),
    fields.getUTCMonth() + 1,
    fields.getUTCDate(),
    fields.getUTCHours(),
    fields.getUTCMinutes(),
    fields.getUTCSeconds(),
    fields.getUTCMilliseconds(),
  );
}

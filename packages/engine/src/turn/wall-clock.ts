import type { Instant, LocalDate } from '../calendar/instant.ts';

const dayMilliseconds = 86_400_000;

/**
 * The same local time `days` and `months` on (or back, if negative) in a zone. A local time that a change of clocks
 * skips moves forward by what was skipped; one that occurs twice is the first. The 31st of a shorter month is its last
 * day. From 2026-03-28 02:30 in Berlin one day on is 2026-03-29 03:30. Null outside the years that can be reckoned.
 */
export function onTheWallClock(
  timeZone: string,
  start: Instant,
  by: { days: number; months: number },
): Instant | null {
  if (timeZone === 'UTC' && by.months === 0) return start + by.days * dayMilliseconds;
  try {
    return zoned(timeZone, start).add({ months: by.months, days: by.days }).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The instant at which the local date of some zone begins; null for a text that is no date, or out of range. */
export function startOfDate(timeZone: string, date: string): Instant | null {
  try {
    return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The local date in a zone at an instant. */
export function localDate(timeZone: string, at: Instant): LocalDate {
  return zoned(timeZone, at).toPlainDate().toString();
}

/** The instant at which the local date after that of `at` begins. */
export function nextMidnight(timeZone: string, at: Instant): Instant {
  return zoned(timeZone, at).toPlainDate().add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
}

function zoned(timeZone: string, at: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}

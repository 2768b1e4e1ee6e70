import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { Instant } from '../calendar/instant.ts';

/** A calendar that has no hours on any day of a year has none at all, as far as a time of day goes. */
const furthestDays = 366;

/**
 * The next time of day, `08:00` of the calendar's zone, strictly after an instant, on a day that has hours. From Friday
 * 08:00 of Monday to Friday hours: Monday 08:00. A time that a change of clocks skips moves forward; one that occurs
 * twice is the first. Null where no day of the next year has hours.
 */
export function nextTimeOfDay(calendar: CompiledCalendar, after: Instant, time: string): Instant | null {
  const wanted = Temporal.PlainTime.from(time);
  const { timeZone } = calendar;
  let day = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(timeZone).toPlainDate();
  for (let ahead = 0; ahead <= furthestDays; ahead += 1) {
    const at = day.toZonedDateTime({ timeZone, plainTime: wanted }).epochMilliseconds;
    if (at > after && hasHours(calendar, day)) return at;
    day = day.add({ days: 1 });
  }
  return null;
}

function hasHours(calendar: CompiledCalendar, date: Temporal.PlainDate): boolean {
  const from = date.toZonedDateTime(calendar.timeZone).epochMilliseconds;
  const to = date.add({ days: 1 }).toZonedDateTime(calendar.timeZone).epochMilliseconds;
  return calendar.sessions(from, to).some(({ day }) => day === date.toString());
}

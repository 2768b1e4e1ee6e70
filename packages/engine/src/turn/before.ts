import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { Instant, Seconds } from '../calendar/instant.ts';
import { dayMilliseconds } from '../calendar/local-date.ts';
import { horizonMilliseconds } from '../calendar/reckonable-time.ts';
import type { Length } from '../kernel/amount.ts';
import { localDate, onTheWallClock } from './wall-clock.ts';

const furthestDays = horizonMilliseconds / dayMilliseconds;

/**
 * The instant that lies an amount before `end`, the beginning of a date. Days and months go back on the wall calendar,
 * hours are open hours. `5bd`: the beginning of the fifth working day before the date; `5wd`: the close of that day. Null
 * where the calendar has not so much time before.
 */
export function before(calendar: CompiledCalendar, end: Instant, lead: Length): Instant | null {
  switch (lead.kind) {
    case 'openTime':
      return openTimeBefore(calendar, end, lead.seconds);
    case 'days':
      return onTheWallClock(calendar.timeZone, end, { days: -lead.days, months: 0 });
    case 'months':
      return onTheWallClock(calendar.timeZone, end, { days: 0, months: -lead.months });
    case 'businessDays':
      return workingDayBefore(calendar, end, lead.days)?.begins ?? null;
    case 'workingDay':
      return workingDayBefore(calendar, end, lead.ordinal)?.closes ?? null;
    default:
      return never(lead);
  }
}

/** The latest instant from which so much open time passes until `end`. */
function openTimeBefore(calendar: CompiledCalendar, end: Instant, seconds: Seconds): Instant | null {
  const isFarEnough = (back: number) => calendar.between(end - back, end) >= seconds;
  let far = seconds * 1000;
  while (!isFarEnough(far)) {
    if (far > horizonMilliseconds) return null;
    far *= 2;
  }
  let near = 0;
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    if (isFarEnough(middle)) far = middle;
    else near = middle;
  }
  return end - far;
}

function workingDayBefore(
  calendar: CompiledCalendar,
  end: Instant,
  count: number,
): { begins: Instant; closes: Instant } | null {
  const date = Temporal.PlainDate.from(localDate(calendar.timeZone, end));
  let left = count;
  for (let back = 1; back <= furthestDays; back += 1) {
    const day = date.subtract({ days: back });
    const closes = closingOf(calendar, day);
    if (closes === null) continue;
    left -= 1;
    if (left === 0) return { begins: day.toZonedDateTime(calendar.timeZone).epochMilliseconds, closes };
  }
  return null;
}

/** When the hours of a date end, maybe after midnight; null for a date without hours. */
function closingOf(calendar: CompiledCalendar, date: Temporal.PlainDate): Instant | null {
  const from = date.toZonedDateTime(calendar.timeZone).epochMilliseconds;
  const until = date.add({ days: 2 }).toZonedDateTime(calendar.timeZone).epochMilliseconds;
  return calendar.sessions(from, until).findLast(({ day }) => day === date.toString())?.to ?? null;
}

function never(lead: never): never {
  throw new Error(`unknown amount ${JSON.stringify(lead)}`);
}

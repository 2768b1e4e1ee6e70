import type { CalendarResult, CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import { isReckonable } from '../calendar/reckonable-time.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import { nextTimeOfDay } from './time-of-day.ts';
import { onTheWallClock } from './wall-clock.ts';

/**
 * The instant at which an amount that begins at `start` has run out. Null where nothing is promised (`none`, `agreed`)
 * and where the calendar finds no answer (it never opens, or the years are out of range).
 */
export function addAmount(
  calendar: CompiledCalendar,
  start: Instant,
  amount: PromisedAmount,
): Instant | null {
  const at = instantOf(calendar, start, amount);
  return at !== null && isReckonable(at) ? at : null;
}

function instantOf(calendar: CompiledCalendar, start: Instant, amount: PromisedAmount): Instant | null {
  switch (amount.kind) {
    case 'openTime':
      return answer(calendar.add(start, amount.seconds));
    case 'days':
      return onTheWallClock(calendar.timeZone, start, { days: amount.days, months: 0 });
    case 'months':
      return onTheWallClock(calendar.timeZone, start, { days: 0, months: amount.months });
    case 'businessDays':
      return answer(calendar.addBusinessDays(start, amount.days));
    case 'workingDay':
      return answer(calendar.closingOfWorkingDay(start, amount.ordinal));
    case 'instant':
      return amount.at;
    case 'timeOfDay':
      return nextTimeOfDay(calendar, start, amount.time);
    case 'none':
    case 'agreed':
      return null;
    default:
      return never(amount);
  }
}

/** The answer of a search in a calendar, or null. */
export function answer(result: CalendarResult<Instant>): Instant | null {
  return result.ok ? result.value : null;
}

function never(amount: never): never {
  throw new Error(`unknown amount ${JSON.stringify(amount)}`);
}

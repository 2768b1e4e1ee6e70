import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import { addAmount, answer } from './add-amount.ts';

/**
 * Where the interval of a rhythm begins that is not over at an instant, counted on from a due time of it: of every four
 * hours, due at 12:00, at 21:00 it is 20:00. Null where the amount makes no rhythm: nothing is promised, or the next due
 * time is no later.
 */
export function intervalAt(
  calendar: CompiledCalendar,
  amount: PromisedAmount,
  due: Instant,
  at: Instant,
): Instant | null {
  let begins = wholeSpansOn(calendar, amount, due, at);
  for (;;) {
    const ends = addAmount(calendar, begins, amount);
    if (ends === null || ends <= begins) return null;
    if (ends > at) return begins;
    begins = ends;
  }
}

/** Hours are counted on at once: a rhythm of minutes may have slept for years. */
function wholeSpansOn(
  calendar: CompiledCalendar,
  amount: PromisedAmount,
  from: Instant,
  until: Instant,
): Instant {
  if (amount.kind !== 'openTime') return from;
  const spans = Math.floor(calendar.between(from, until) / amount.seconds);
  return spans < 2 ? from : (answer(calendar.add(from, (spans - 1) * amount.seconds)) ?? from);
}

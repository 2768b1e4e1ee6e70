import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { Instant, Seconds } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import { addAmount, answer } from './add-amount.ts';
import { guideCalendar } from './edition-calendar.ts';

/** Time of a span: from where it begins, how much was used and how much was paused. */
export interface Spent {
  /** Where the span begins. */
  basis: Instant;
  /** Counted open time in `[basis, since)`, each stretch in the calendar it had. */
  used: Seconds;
  /** Open time paused in `[basis, since)`: by so much an amount in days is moved. */
  paused: Seconds;
}

/**
 * How a running turn is reckoned from `since` on: the promise it is held to, and what went before. It changes only at
 * events, so a due time costs one search in a calendar however old the turn is.
 */
export interface Reckoning extends Spent {
  amount: PromisedAmount;
  calendar: Id;
  /** The last instant at which something changed: what went before it is settled in `used` and `paused`. */
  since: Instant;
  /** The same from where the turn was first promised anything, however often a full span was given since. */
  whole: Spent;
}

/** A promise of which nothing has run yet. */
export function freshReckoning(amount: PromisedAmount, calendar: Id, at: Instant): Reckoning {
  const nothing = { basis: at, used: 0, paused: 0 };
  return { amount, calendar, since: at, ...nothing, whole: nothing };
}

/** Nothing is promised: the turn is asleep, and time that passes is not used. */
export function isDormant(amount: PromisedAmount): boolean {
  return amount.kind === 'none' || amount.kind === 'agreed';
}

/** The due instant if counting goes on from `since` without a pause; never before `since`. Null: none. */
export function dueOf(guide: Guide, reckoning: Reckoning): Instant | null {
  const calendar = calendarOf(guide, reckoning.calendar);
  if (calendar === null || isDormant(reckoning.amount)) return null;
  const { amount, since } = reckoning;
  if (amount.kind === 'openTime') {
    const left = amount.seconds - reckoning.used;
    // A target passed already is missed now, and not at the next opening.
    return left <= 0 && reckoning.used > 0 ? since : answer(calendar.add(since, Math.max(0, left)));
  }
  const unpaused = addAmount(calendar, reckoning.basis, amount);
  if (unpaused === null) return null;
  const due = reckoning.paused > 0 ? answer(calendar.add(unpaused, reckoning.paused)) : unpaused;
  return due === null ? null : Math.max(due, since);
}

/** The same reckoning with the time up to `at` settled, as used or as paused. */
export function settledUpTo(guide: Guide, reckoning: Reckoning, at: Instant, isPaused: boolean): Reckoning {
  if (at === reckoning.since) return reckoning;
  if (isDormant(reckoning.amount)) return { ...reckoning, since: at };
  const open = calendarOf(guide, reckoning.calendar)?.between(reckoning.since, at) ?? 0;
  const spend = ({ basis, used, paused }: Spent): Spent =>
    isPaused ? { basis, used, paused: paused + open } : { basis, used: used + open, paused };
  return { ...reckoning, ...spend(reckoning), since: at, whole: spend(reckoning.whole) };
}

/** Null for a calendar that the guide does not have; a compiled guide has all that it names. */
export function calendarOf(guide: Guide, id: Id): CompiledCalendar | null {
  return guideCalendar(guide, id)?.compiled ?? null;
}

import type { Instant, Seconds } from '../calendar/instant.ts';
import type { Id } from '../guide/text.ts';

/**
 * A length of time. Written in a guide as `90min`, `4h` (open time of the clock), `10d` (days of the wall clock, hours
 * disregarded), `6mo`, `1y`, `2bd` (business days, same place on the wall clock) and `2wd` (by the close of working day
 * 2, the day of the start being day 1).
 */
export type Length =
  | { kind: 'openTime'; seconds: Seconds }
  | { kind: 'days'; days: number }
  | { kind: 'months'; months: number }
  | { kind: 'businessDays'; days: number }
  | { kind: 'workingDay'; ordinal: number };

/** What a case is promised: an amount for which the facts of the case have been asked. */
export type PromisedAmount =
  | Length
  /** The next such time of day, `08:00`, in the clock's zone. */
  | { kind: 'timeOfDay'; time: string }
  /** A due time itself: what `agreed` and `ahead` become in a turn. */
  | { kind: 'instant'; at: Instant }
  /** Nothing is promised; must be written. */
  | { kind: 'none' }
  /** A person agrees the due time; until then nothing is promised. */
  | { kind: 'agreed' };

/** How long a promise of a guide allows. */
export type Amount =
  | PromisedAmount
  /** As long as a fact of type duration says; nothing is promised while it is empty. */
  | { kind: 'fact'; fact: Id }
  /** So long before the date that a fact holds, at the beginning of that day. */
  | { kind: 'ahead'; of: Id; lead: Length };

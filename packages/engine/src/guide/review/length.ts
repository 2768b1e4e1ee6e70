import type { Amount } from '../../kernel/amount.ts';
import type { Duty } from '../../kernel/duty.ts';
import type { Dimensions } from '../../kernel/lookup.ts';
import { lookUp } from '../../kernel/lookup.ts';
import { lengthOf } from '../duties/warnings.ts';

/** What a duty promises for a combination, or null where its table has no such cell. */
export function promisedAt(duty: Duty, at: Dimensions): { amount: Amount; calendar: string } | null {
  try {
    return { amount: lookUp(duty.target, at), calendar: lookUp(duty.calendar, at) };
  } catch {
    // A table by other dimensions than these.
    return null;
  }
}

/** Whether one amount is longer than another of the same kind; null where that cannot be told. */
export function isLonger(one: Amount, other: Amount): boolean | null {
  if (one.kind !== other.kind) return null;
  const [a, b] = [lengthOf(one), lengthOf(other)];
  return a === null || b === null ? null : a > b;
}

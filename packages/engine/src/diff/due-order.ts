import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { Amount } from '../kernel/amount.ts';
import { addAmount } from '../turn/add-amount.ts';
import type { Between } from './between.ts';
import { comparedYear } from './compared-year.ts';

export interface HeldPromise {
  amount: Amount;
  calendar: CompiledCalendar | undefined;
}

export type DueOrder = 'same' | 'sooner' | 'later' | 'mixed';

/**
 * Which of two promises is due sooner, for whatever begins in the year compared. `mixed`: now this one, now that one
 * (four hours of support hours against one business day). Nothing promised is later than anything promised.
 */
export function dueOrder(between: Between, before: HeldPromise, after: HeldPromise): DueOrder {
  let [sooner, later] = [false, false];
  const { from, to } = comparedYear(between);
  for (let start = from; start < to; start += stepMilliseconds) {
    const [old, now] = [dueAt(before, start), dueAt(after, start)];
    if (now < old) sooner = true;
    if (now > old) later = true;
    if (sooner && later) return 'mixed';
  }
  if (sooner) return 'sooner';
  return later ? 'later' : 'same';
}

/** No whole number of hours, so that over a year every time of day and weekday comes up. */
const stepMilliseconds = 331 * 60_000;

function dueAt({ amount, calendar }: HeldPromise, start: number): number {
  // What hangs on a fact of the case has no due time that all cases share.
  if (calendar === undefined || amount.kind === 'fact' || amount.kind === 'ahead') return Infinity;
  return addAmount(calendar, start, amount) ?? Infinity;
}

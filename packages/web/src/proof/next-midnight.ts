import { dayKey } from '@upheld/contract/words';

const MINUTE_MS = 60_000;
const LONGEST_DAY_MINUTES = 26 * 60;

/** The first instant of the next local day, in epoch milliseconds; days of 23 and 25 hours included. */
export function nextMidnight(at: number, zone: string): number {
  const today = dayKey(at, zone);
  const base = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  let sameDay = 0;
  let nextDay = LONGEST_DAY_MINUTES;
  while (nextDay - sameDay > 1) {
    const middle = Math.floor((sameDay + nextDay) / 2);
    if (dayKey(base + middle * MINUTE_MS, zone) === today) sameDay = middle;
    else nextDay = middle;
  }
  return base + nextDay * MINUTE_MS;
}

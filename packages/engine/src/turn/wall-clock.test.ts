import { describe, expect, test } from 'vitest';
import { clockText, instant } from '../case/testing/story.ts';
import { localDate, nextMidnight, onTheWallClock } from './wall-clock.ts';

const berlin = 'Europe/Berlin';
const later = (from: string, days: number, months = 0) =>
  clockText(onTheWallClock(berlin, instant(from, berlin), { days, months }), berlin);

describe('days and months of the wall clock in Berlin', () => {
  test('keep the local time over both changes of clocks', () => {
    expect(later('2026-03-28 10:00', 1)).toBe('2026-03-29 10:00:00');
    expect(later('2026-10-24 10:00', 1)).toBe('2026-10-25 10:00:00');
  });

  test('a local time that is skipped moves forward', () => {
    expect(later('2026-03-28 02:30', 1)).toBe('2026-03-29 03:30:00');
  });

  test('a local time that occurs twice is the first', () => {
    const first = onTheWallClock(berlin, instant('2026-10-24 02:30', berlin), { days: 1, months: 0 });
    expect(clockText(first)).toBe('2026-10-25 00:30:00');
  });

  test('the 31st of a shorter month is its last day', () => {
    expect(later('2026-01-31 10:00', 0, 1)).toBe('2026-02-28 10:00:00');
  });

  test('years that nobody can reckon have no answer, and nothing throws', () => {
    expect(onTheWallClock(berlin, 0, { days: 0, months: 10_000_000 })).toBeNull();
  });
});

test('a local date and the midnight after it follow the zone, not UTC', () => {
  const lateInBerlin = instant('2026-10-25 00:30', berlin);
  expect(localDate(berlin, lateInBerlin)).toBe('2026-10-25');
  // The day of the change has 25 hours.
  expect(nextMidnight(berlin, lateInBerlin) - lateInBerlin).toBe(24.5 * 3_600_000);
});

import { describe, expect, test } from 'vitest';
import type { Stretch } from './compiled-calendar.ts';
import { at, calendarOf, codeOf, expectInstant, hour, onWeekdays } from './test-support/calendars.ts';
import { addWithPauses, betweenWithPauses } from './with-pauses.ts';

// 2026-01-05 is a Monday.
const office = calendarOf('Etc/UTC', { hours: onWeekdays(['09:00', '17:00']) });
const paused = (from: string, to: string): Stretch => ({ from: at(from), to: at(to) });
const nine = at('2026-01-05T09:00:00Z');
const tenToEleven = paused('2026-01-05T10:00:00Z', '2026-01-05T11:00:00Z');

describe('time in a pause', () => {
  test('is not counted', () => {
    expectInstant(addWithPauses(office, nine, 2 * hour, [tenToEleven]), '2026-01-05T12:00:00Z');
    expect(betweenWithPauses(office, nine, at('2026-01-05T12:00:00Z'), [tenToEleven])).toBe(2 * hour);
  });

  test('can move what is due over closing', () => {
    expectInstant(addWithPauses(office, nine, 8 * hour, [tenToEleven]), '2026-01-06T10:00:00Z');
  });

  test('is taken out once where pauses overlap, in whatever order they stand', () => {
    const pauses = [
      paused('2026-01-05T10:30:00Z', '2026-01-05T12:00:00Z'),
      tenToEleven,
      paused('2026-01-05T10:15:00Z', '2026-01-05T10:45:00Z'),
    ];
    expectInstant(addWithPauses(office, nine, 2 * hour, pauses), '2026-01-05T13:00:00Z');
    expect(betweenWithPauses(office, nine, at('2026-01-05T17:00:00Z'), pauses)).toBe(6 * hour);
  });

  test('outside hours takes nothing away', () => {
    const overnight = paused('2026-01-05T16:00:00Z', '2026-01-06T10:00:00Z');
    expectInstant(addWithPauses(office, nine, 8 * hour, [overnight]), '2026-01-06T11:00:00Z');
    expect(betweenWithPauses(office, nine, at('2026-01-06T17:00:00Z'), [overnight])).toBe(14 * hour);
  });

  test('before the start or after what is due changes nothing', () => {
    const before = paused('2026-01-05T08:00:00Z', '2026-01-05T09:00:00Z');
    const after = paused('2026-01-05T10:30:00Z', '2026-01-05T11:00:00Z');
    expectInstant(addWithPauses(office, nine, hour, [before, after]), '2026-01-05T10:00:00Z');
  });

  test('that has begun before the start counts from there', () => {
    const early = paused('2026-01-05T08:00:00Z', '2026-01-05T09:30:00Z');
    expectInstant(addWithPauses(office, nine, hour, [early]), '2026-01-05T10:30:00Z');
  });
});

test('time that runs out as a pause begins is due then', () => {
  expectInstant(addWithPauses(office, nine, hour, [tenToEleven]), '2026-01-05T10:00:00Z');
  expectInstant(addWithPauses(office, nine, hour + 1, [tenToEleven]), '2026-01-05T11:00:01Z');
});

test('zero seconds in a pause are due when it ends, or at the opening after that', () => {
  const whole = paused('2026-01-05T16:00:00Z', '2026-01-05T20:00:00Z');
  expectInstant(addWithPauses(office, at('2026-01-05T10:00:00Z'), 0, [tenToEleven]), '2026-01-05T11:00:00Z');
  expectInstant(addWithPauses(office, at('2026-01-05T16:30:00Z'), 0, [whole]), '2026-01-06T09:00:00Z');
});

test('zero seconds outside hours are not due in a pause that covers the opening', () => {
  const opening = paused('2026-01-05T09:00:00Z', '2026-01-05T09:15:00Z');
  expectInstant(addWithPauses(office, at('2026-01-05T03:00:00Z'), 0, [opening]), '2026-01-05T09:15:00Z');
});

test('a pause whose end is not after its start is empty', () => {
  const pauses = [
    paused('2026-01-05T11:00:00Z', '2026-01-05T09:00:00Z'),
    paused('2026-01-05T10:00:00Z', '2026-01-05T10:00:00Z'),
  ];
  expectInstant(addWithPauses(office, nine, 2 * hour, pauses), '2026-01-05T11:00:00Z');
  expect(betweenWithPauses(office, nine, at('2026-01-05T12:00:00Z'), pauses)).toBe(3 * hour);
});

test('a pause without end leaves nothing to be due, and counts nothing from its beginning', () => {
  const pauses = [{ from: at('2026-01-05T10:00:00Z'), to: Infinity }];
  expectInstant(addWithPauses(office, nine, hour, pauses), '2026-01-05T10:00:00Z');
  expect(codeOf(addWithPauses(office, nine, 2 * hour, pauses))).toBe('out-of-range');
  expect(betweenWithPauses(office, nine, at('2026-01-09T17:00:00Z'), pauses)).toBe(hour);
});

test('an end before the start counts nothing, paused or not', () => {
  expect(betweenWithPauses(office, at('2026-01-05T17:00:00Z'), nine, [tenToEleven])).toBe(0);
});

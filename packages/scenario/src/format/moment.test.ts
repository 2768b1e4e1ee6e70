import { expect, test } from 'vitest';
import { elapsedOf, momentOf, momentText } from './moment.ts';

const shanghai = 'Asia/Shanghai';
const berlin = 'Europe/Berlin';
const nine = Date.UTC(2026, 10, 23, 1);

test('a wall-clock time is of the zone, one with an offset of its own', () => {
  expect(momentOf('2026-11-23 09:00', shanghai, null)).toBe(nine);
  expect(momentOf('2026-11-23T09:00:00', shanghai, null)).toBe(nine);
  expect(momentOf('2026-11-23 02:00+01:00', shanghai, null)).toBe(nine);
  expect(momentOf('2026-11-23 01:00Z', shanghai, null)).toBe(nine);
});

test('a time of day and a length go on from an instant', () => {
  expect(momentOf('09:30', shanghai, nine)).toBe(nine + 30 * 60_000);
  expect(momentOf('08:00', shanghai, nine)).toBe(nine - 60 * 60_000);
  expect(momentOf('+1h 30min', shanghai, nine)).toBe(nine + 90 * 60_000);
  expect(momentOf('+1ms', shanghai, nine)).toBe(nine + 1);
  expect(momentOf('09:30', shanghai, null)).toBe(null);
  expect(momentOf('+1h', shanghai, null)).toBe(null);
});

test('days keep the wall clock over a change of clocks, hours do not', () => {
  const before = momentOf('2026-03-28 09:00', berlin, null);
  expect(momentOf('+1d', berlin, before)).toBe(momentOf('2026-03-29 09:00', berlin, null));
  expect(momentOf('+24h', berlin, before)).toBe(momentOf('2026-03-29 10:00', berlin, null));
});

test.each([
  '2026-13-01 09:00',
  '2026-02-30 09:00',
  '2026-11-23 24:00',
  '2026-11-23',
  '9:00',
  '+1x',
  '+',
  '+1h 2h',
  'noon',
])('%s is no time', (text) => {
  expect(momentOf(text, shanghai, nine)).toBe(null);
});

test('a length of time is elapsed time', () => {
  expect(elapsedOf('70min')).toBe(70 * 60_000);
  expect(elapsedOf('1d 2h')).toBe(26 * 3_600_000);
  expect(elapsedOf('soon')).toBe(null);
});

test('an instant is shown as it would be written', () => {
  expect(momentText(nine, shanghai)).toBe('2026-11-23 09:00');
  expect(momentText(nine + 30_000, shanghai)).toBe('2026-11-23 09:00:30');
  expect(momentText(nine + 1, shanghai)).toBe('2026-11-23 09:00:00.001');
});

import { expect, it } from 'vitest';
import { instantIn, localIn } from './wall-clock.ts';

it.each([
  ['Asia/Shanghai', '2026-09-30T17:10', '2026-09-30T09:10:00.000Z'],
  ['Etc/UTC', '2026-01-01T00:00', '2026-01-01T00:00:00.000Z'],
  ['America/Los_Angeles', '2026-01-15T05:00', '2026-01-15T13:00:00.000Z'],
  ['America/Los_Angeles', '2026-07-15T05:00', '2026-07-15T12:00:00.000Z'],
  ['Asia/Kolkata', '2026-07-15T05:00', '2026-07-14T23:30:00.000Z'],
])('in %s the clocks show %s at %s', (zone, local, at) => {
  expect(instantIn(zone, local)).toBe(at);
  expect(localIn(zone, at)).toBe(local);
});

it('takes the first of two instants that show the same time', () => {
  expect(instantIn('Europe/Berlin', '2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
});

it('moves a time that is skipped on by what is skipped', () => {
  expect(instantIn('Europe/Berlin', '2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
});

it('knows no instant for what is no date-time', () => {
  expect(instantIn('Europe/Berlin', '')).toBeNull();
  expect(instantIn('Europe/Berlin', '2026-13-01T00:00')).toBeNull();
});

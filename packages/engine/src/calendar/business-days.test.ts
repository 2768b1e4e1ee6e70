import { describe, expect, test } from 'vitest';
import { at, calendarOf, codeOf, daily, expectInstant, onWeekdays } from './test-support/calendars.ts';

// 2026-01-05 is a Monday.
const office = calendarOf('Etc/UTC', { hours: onWeekdays(['09:00', '17:00']), holidays: ['2026-01-13'] });
const late = calendarOf('Etc/UTC', { hours: onWeekdays(['09:00', '01:00']) });

describe('business days from a start', () => {
  test('within hours end at the same time of a later working day', () => {
    expectInstant(office.addBusinessDays(at('2026-01-05T10:00:00Z'), 1), '2026-01-06T10:00:00Z');
    expectInstant(office.addBusinessDays(at('2026-01-09T10:00:00.250Z'), 1), '2026-01-12T10:00:00.250Z');
  });

  test('pass over holidays and weekends', () => {
    expectInstant(office.addBusinessDays(at('2026-01-09T10:00:00Z'), 2), '2026-01-14T10:00:00Z');
  });

  test('outside hours count from the next opening', () => {
    expectInstant(office.addBusinessDays(at('2026-01-05T17:00:00Z'), 1), '2026-01-07T09:00:00Z');
    expectInstant(office.addBusinessDays(at('2026-01-10T12:00:00Z'), 1), '2026-01-14T09:00:00Z');
  });

  test('that are none are due at once, or at the next opening', () => {
    expectInstant(office.addBusinessDays(at('2026-01-05T10:00:00Z'), 0), '2026-01-05T10:00:00Z');
    expectInstant(office.addBusinessDays(at('2026-01-10T12:00:00Z'), 0), '2026-01-12T09:00:00Z');
  });

  test('after midnight belong to the day whose hours began the evening before', () => {
    expectInstant(late.addBusinessDays(at('2026-01-10T00:30:00Z'), 1), '2026-01-13T00:30:00Z');
    expectInstant(late.addBusinessDays(at('2026-01-10T12:00:00Z'), 1), '2026-01-13T09:00:00Z');
    expectInstant(late.addBusinessDays(at('2026-01-06T00:30:00Z'), 1), '2026-01-07T00:30:00Z');
  });

  test('end at closing where the day is shorter', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours: onWeekdays(['09:00', '17:00']),
      overrides: { '2026-01-06': [['10:00', '12:00']] },
    });
    expectInstant(calendar.addBusinessDays(at('2026-01-05T15:00:00Z'), 1), '2026-01-06T12:00:00Z');
    expectInstant(calendar.addBusinessDays(at('2026-01-05T12:00:00Z'), 1), '2026-01-06T12:00:00Z');
    expectInstant(calendar.addBusinessDays(at('2026-01-05T09:30:00Z'), 1), '2026-01-06T10:00:00Z');
  });

  test('end at the next opening of the day where they would fall into a gap', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours: onWeekdays(['09:00', '17:00']),
      breaks: [{ date: '2026-01-06', start: '12:00', end: '13:00' }],
    });
    expectInstant(calendar.addBusinessDays(at('2026-01-05T12:30:00Z'), 1), '2026-01-06T13:00:00Z');
    expectInstant(calendar.addBusinessDays(at('2026-01-05T12:00:00Z'), 1), '2026-01-06T13:00:00Z');
  });

  test('do not count a day that a break takes whole', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours: onWeekdays(['09:00', '17:00']),
      breaks: [{ date: '2026-01-06', start: '08:00', end: '18:00' }],
    });
    expectInstant(calendar.addBusinessDays(at('2026-01-05T10:00:00Z'), 1), '2026-01-07T10:00:00Z');
  });

  test('keep the time of day over a change of clocks', () => {
    const berlin = calendarOf('Europe/Berlin', { hours: daily(['00:00', '24:00']) });
    expectInstant(berlin.addBusinessDays(at('2026-03-28T12:00:00+01:00'), 1), '2026-03-29T12:00:00+02:00');
    expectInstant(berlin.addBusinessDays(at('2026-03-28T02:30:00+01:00'), 1), '2026-03-29T03:30:00+02:00');
    expectInstant(berlin.addBusinessDays(at('2026-10-24T02:30:00+02:00'), 1), '2026-10-25T02:30:00+02:00');
  });

  test('around the clock begin a new day at midnight', () => {
    const always = calendarOf('Etc/UTC', { hours: daily(['00:00', '24:00']) });
    expectInstant(always.addBusinessDays(at('2026-01-05T00:00:00Z'), 1), '2026-01-06T00:00:00Z');
    expectInstant(always.closingOfWorkingDay(at('2026-01-05T00:00:00Z'), 1), '2026-01-06T00:00:00Z');
  });

  test('must be a whole number, 0 or more', () => {
    const start = at('2026-01-05T10:00:00Z');
    const answers = [
      office.addBusinessDays(start, -1),
      office.addBusinessDays(start, 1.5),
      office.addBusinessDays(start, NaN),
    ];
    expect(answers.map(codeOf)).toEqual(['out-of-range', 'out-of-range', 'out-of-range']);
  });
});

describe('the n-th working day', () => {
  test('is the day of the start while it is not over', () => {
    expectInstant(office.closingOfWorkingDay(at('2026-01-05T10:00:00Z'), 1), '2026-01-05T17:00:00Z');
    expectInstant(office.closingOfWorkingDay(at('2026-01-05T03:00:00Z'), 1), '2026-01-05T17:00:00Z');
  });

  test('is a later day where the start is after closing or on a day off', () => {
    expectInstant(office.closingOfWorkingDay(at('2026-01-05T17:00:00Z'), 1), '2026-01-06T17:00:00Z');
    expectInstant(office.closingOfWorkingDay(at('2026-01-10T10:00:00Z'), 2), '2026-01-14T17:00:00Z');
  });

  test('ends when its last hours end', () => {
    const split = calendarOf('Etc/UTC', { hours: onWeekdays(['08:00', '12:00'], ['13:00', '17:00']) });
    expectInstant(split.closingOfWorkingDay(at('2026-01-05T12:30:00Z'), 1), '2026-01-05T17:00:00Z');
    expectInstant(late.closingOfWorkingDay(at('2026-01-06T00:30:00Z'), 1), '2026-01-06T01:00:00Z');
    expectInstant(late.closingOfWorkingDay(at('2026-01-06T01:00:00Z'), 1), '2026-01-07T01:00:00Z');
  });

  test('is still a working day where the night shift before runs over all its hours', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours: { mon: [['20:00', '18:00']], tue: [['09:00', '17:00']] },
    });
    expectInstant(calendar.closingOfWorkingDay(at('2026-01-05T21:00:00Z'), 2), '2026-01-06T17:00:00Z');
  });

  test('is counted from 1', () => {
    expect(codeOf(office.closingOfWorkingDay(at('2026-01-05T10:00:00Z'), 0))).toBe('out-of-range');
  });
});

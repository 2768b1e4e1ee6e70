import { describe, expect, test } from 'vitest';
import { at, calendarOf, daily, expectInstant, hour } from './test-support/calendars.ts';
import type { CalendarDefinition, Hours } from './definition.ts';

const always = (timeZone: string) => calendarOf(timeZone, { hours: daily(['00:00', '24:00']) });
const onSundays = (timeZone: string, ...sun: Hours[]) => calendarOf(timeZone, { hours: { sun } });

describe('a day from 00:00 to 24:00', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', 23],
    ['Europe/Berlin', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', 25],
    ['America/New_York', '2026-03-08T00:00:00-05:00', '2026-03-09T00:00:00-04:00', 23],
    ['America/New_York', '2026-11-01T00:00:00-04:00', '2026-11-02T00:00:00-05:00', 25],
    ['Australia/Lord_Howe', '2026-04-05T00:00:00+11:00', '2026-04-06T00:00:00+10:30', 24.5],
    ['Australia/Lord_Howe', '2026-10-04T00:00:00+10:30', '2026-10-05T00:00:00+11:00', 23.5],
    ['America/Santiago', '2026-04-04T00:00:00-03:00', '2026-04-05T00:00:00-04:00', 25],
    ['America/Santiago', '2026-09-06T01:00:00-03:00', '2026-09-07T00:00:00-03:00', 23],
    ['Asia/Beirut', '2026-03-29T01:00:00+03:00', '2026-03-30T00:00:00+03:00', 23],
    ['Asia/Beirut', '2026-10-24T00:00:00+03:00', '2026-10-25T00:00:00+02:00', 25],
    ['America/Havana', '2026-11-01T00:00:00-04:00', '2026-11-02T00:00:00-05:00', 25],
    ['Asia/Shanghai', '2026-03-29T00:00:00+08:00', '2026-03-30T00:00:00+08:00', 24],
    ['Asia/Shanghai', '1991-04-14T00:00:00+08:00', '1991-04-15T00:00:00+09:00', 23],
  ])('in %s from %s to %s has %d hours', (timeZone, midnight, nextMidnight, hours) => {
    const days = always(timeZone).sessions(at(midnight), at(nextMidnight) + 1);
    expect(days[0]).toEqual({ from: at(midnight), to: at(nextMidnight), day: midnight.slice(0, 10) });
    expect(always(timeZone).between(at(midnight), at(nextMidnight))).toBe(hours * hour);
  });

  test.each([
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Asia/Beirut',
    'America/Havana',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Pacific/Apia',
  ])('in %s follows the day before without gap or overlap for years', (timeZone) => {
    const from = at('2009-01-01T00:00:00Z');
    const to = at('2028-01-01T00:00:00Z');
    const days = always(timeZone).sessions(from, to);
    let reached = from;
    for (const day of days) {
      expect(day.from).toBe(reached);
      reached = day.to;
    }
    expect(reached).toBe(to);
    expect(always(timeZone).between(from, to)).toBe((to - from) / 1000);
  });

  test('begins later where midnight is skipped, and the evening before loses nothing', () => {
    const evening = calendarOf('Asia/Beirut', {
      hours: { sat: [['22:00', '24:00']], sun: [['00:00', '02:00']] },
    });
    const start = at('2026-03-28T12:00:00+02:00');
    expectInstant(evening.nextOpening(start), '2026-03-28T22:00:00+02:00');
    expectInstant(evening.nextClosing(start), '2026-03-29T02:00:00+03:00');
    expect(evening.between(start, start + 86_400_000)).toBe(3 * hour);
  });

  test('an evening whose last hour occurs twice has it twice', () => {
    const evening = calendarOf('America/Santiago', { hours: { sat: [['23:00', '24:00']] } });
    expectInstant(evening.nextOpening(at('2026-04-04T12:00:00-03:00')), '2026-04-04T23:00:00-03:00');
    expectInstant(evening.nextClosing(at('2026-04-04T12:00:00-03:00')), '2026-04-05T00:00:00-04:00');
    expect(evening.between(at('2026-04-04T12:00:00-03:00'), at('2026-04-05T12:00:00-04:00'))).toBe(2 * hour);
  });
});

describe('hours around a change of clocks', () => {
  test('24 hours of support from midnight end an hour early on the clock when a day has 25', () => {
    const berlin = always('Europe/Berlin');
    expectInstant(berlin.add(at('2026-10-25T00:00:00+02:00'), 24 * hour), '2026-10-25T23:00:00+01:00');
    expectInstant(berlin.add(at('2026-03-29T00:00:00+01:00'), 24 * hour), '2026-03-30T01:00:00+02:00');
  });

  test('a night shift is an hour shorter or longer', () => {
    const nights = calendarOf('Europe/Berlin', { hours: { sat: [['22:00', '06:00']] } });
    expect(nights.between(at('2026-03-28T12:00:00+01:00'), at('2026-03-29T12:00:00+02:00'))).toBe(7 * hour);
    expect(nights.between(at('2026-10-24T12:00:00+02:00'), at('2026-10-25T12:00:00+01:00'))).toBe(9 * hour);
  });

  test('closing keeps its place on the clock over a weekend of change', () => {
    const gold = calendarOf('America/Los_Angeles', {
      hours: { fri: [['05:00', '18:00']], mon: [['05:00', '18:00']] },
    });
    expectInstant(gold.add(at('2026-03-06T16:00:00-08:00'), 6 * hour), '2026-03-09T09:00:00-07:00');
  });
});

describe('a time that is skipped', () => {
  const morning = at('2026-03-29T00:00:00+01:00');

  test('as an opening moves forward', () => {
    expectInstant(
      onSundays('Europe/Berlin', ['02:30', '05:00']).nextOpening(morning),
      '2026-03-29T03:30:00+02:00',
    );
    const lordHowe = onSundays('Australia/Lord_Howe', ['02:15', '05:00']);
    expectInstant(lordHowe.nextOpening(at('2026-10-04T00:00:00+10:30')), '2026-10-04T02:45:00+11:00');
    const newYork = onSundays('America/New_York', ['02:00', '05:00']);
    expectInstant(newYork.nextOpening(at('2026-03-08T00:00:00-05:00')), '2026-03-08T03:00:00-04:00');
  });

  test('as a closing moves forward too', () => {
    const calendar = onSundays('Europe/Berlin', ['00:00', '02:30']);
    expectInstant(calendar.nextClosing(morning), '2026-03-29T03:30:00+02:00');
    expectInstant(calendar.add(morning, 2.5 * hour), '2026-03-29T03:30:00+02:00');
  });

  test.each([[['02:00', '03:00']], [['02:30', '03:00']]] satisfies [Hours][])(
    'leaves nothing of hours %s',
    (hours) => {
      expectInstant(
        onSundays('Europe/Berlin', hours).nextOpening(morning),
        `2026-04-05T${hours[0]}:00+02:00`,
      );
    },
  );

  test('as the place where hours meet leaves no gap', () => {
    const calendar = onSundays('Europe/Berlin', ['00:00', '02:30'], ['02:30', '24:00']);
    expect(calendar.between(morning, at('2026-03-30T00:00:00+02:00'))).toBe(23 * hour);
    expectInstant(calendar.nextClosing(morning), '2026-03-30T00:00:00+02:00');
  });
});

describe('a time that occurs twice', () => {
  const morning = at('2026-10-25T00:00:00+02:00');

  test('as an opening is the first', () => {
    const calendar = onSundays('Europe/Berlin', ['02:30', '05:00']);
    expectInstant(calendar.nextOpening(morning), '2026-10-25T02:30:00+02:00');
    expect(calendar.between(morning, at('2026-10-26T00:00:00+01:00'))).toBe(3.5 * hour);
    const lordHowe = onSundays('Australia/Lord_Howe', ['01:45', '05:00']);
    expectInstant(lordHowe.nextOpening(at('2026-04-05T00:00:00+11:00')), '2026-04-05T01:45:00+11:00');
  });

  test('as a closing is the first, so the second time round is closed', () => {
    const calendar = onSundays('Europe/Berlin', ['00:00', '02:30']);
    expectInstant(calendar.nextClosing(morning), '2026-10-25T02:30:00+02:00');
    expect(calendar.isOpen(at('2026-10-25T02:15:00+01:00'))).toBe(false);
    expect(calendar.between(morning, at('2026-10-26T00:00:00+01:00'))).toBe(2.5 * hour);
  });

  test('is counted twice by hours that hold it', () => {
    const calendar = onSundays('Europe/Berlin', ['02:00', '03:00']);
    expect(calendar.between(morning, at('2026-10-26T00:00:00+01:00'))).toBe(2 * hour);
  });

  test('as the place where hours meet is neither lost nor counted twice', () => {
    const calendar = onSundays('Europe/Berlin', ['00:00', '02:30'], ['02:30', '24:00']);
    expect(calendar.between(morning, at('2026-10-26T00:00:00+01:00'))).toBe(25 * hour);
  });
});

describe('a date that a zone left out', () => {
  const overTheDateLine = (hours: CalendarDefinition['hours']) => calendarOf('Pacific/Apia', { hours });
  const thursday = at('2011-12-29T12:00:00-10:00');

  test('has no hours', () => {
    const fridays = overTheDateLine({ fri: [['09:00', '17:00']] });
    expectInstant(fridays.nextOpening(thursday), '2012-01-06T09:00:00+14:00');
  });

  test('does not lengthen the night before it', () => {
    const nights = overTheDateLine({ thu: [['22:00', '06:00']] });
    expectInstant(nights.nextClosing(thursday), '2011-12-31T06:00:00+14:00');
    expect(nights.between(thursday, thursday + 2 * 86_400_000)).toBe(8 * hour);
  });
});

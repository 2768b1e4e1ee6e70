import { describe, expect, test } from 'vitest';
import { at, calendarOf, codeOf, daily, expectInstant, hour, onWeekdays } from './test-support/calendars.ts';
import { instantText } from './instant-text.ts';

// 2026-01-05 is a Monday.
const office = calendarOf('Etc/UTC', { hours: onWeekdays(['09:00', '17:00']) });
const split = calendarOf('Etc/UTC', { hours: onWeekdays(['08:00', '12:00'], ['13:00', '17:00']) });
const lateShift = calendarOf('Etc/UTC', { hours: { fri: [['22:00', '06:00']] } });

describe('counting open time', () => {
  test('an amount that fits into the day ends that day', () => {
    expectInstant(office.add(at('2026-01-05T09:30:00Z'), 2 * hour), '2026-01-05T11:30:00Z');
  });

  test('an amount that runs out exactly at closing is due at closing', () => {
    expectInstant(office.add(at('2026-01-05T15:00:00Z'), 2 * hour), '2026-01-05T17:00:00Z');
  });

  test('one second more is due one second into the next opening', () => {
    expectInstant(office.add(at('2026-01-05T15:00:00Z'), 2 * hour + 1), '2026-01-06T09:00:01Z');
  });

  test('a start outside hours counts from the next opening', () => {
    expectInstant(office.add(at('2026-01-09T18:00:00Z'), hour), '2026-01-12T10:00:00Z');
    expectInstant(office.add(at('2026-01-05T03:00:00Z'), hour), '2026-01-05T10:00:00Z');
  });

  test('the closing instant is outside hours', () => {
    expect(office.isOpen(at('2026-01-05T16:59:59Z'))).toBe(true);
    expect(office.isOpen(at('2026-01-05T17:00:00Z'))).toBe(false);
    expectInstant(office.add(at('2026-01-05T17:00:00Z'), 60), '2026-01-06T09:01:00Z');
  });

  test('zero seconds while open are due at once, and outside hours at the next opening', () => {
    expectInstant(office.add(at('2026-01-05T10:00:00Z'), 0), '2026-01-05T10:00:00Z');
    expectInstant(office.add(at('2026-01-05T17:00:00Z'), 0), '2026-01-06T09:00:00Z');
    expectInstant(office.add(at('2026-01-10T12:00:00Z'), 0), '2026-01-12T09:00:00Z');
  });

  test('a lunch break between two intervals of a day is not counted', () => {
    expectInstant(split.add(at('2026-01-05T11:00:00Z'), 2 * hour), '2026-01-05T14:00:00Z');
    expectInstant(split.nextOpening(at('2026-01-05T12:30:00Z')), '2026-01-05T13:00:00Z');
  });

  test('an amount of a fraction of a second is counted to the millisecond', () => {
    expectInstant(office.add(at('2026-01-05T16:59:59.500Z'), 0.75), '2026-01-06T09:00:00.250Z');
  });

  test('many weeks are counted through', () => {
    expectInstant(office.add(at('2026-01-05T09:00:00Z'), 40 * hour * 52), '2027-01-01T17:00:00Z');
  });
});

describe('measuring open time', () => {
  test('only open time between two instants counts', () => {
    expect(office.between(at('2026-01-05T16:00:00Z'), at('2026-01-06T10:00:00Z'))).toBe(2 * hour);
    expect(office.between(at('2026-01-10T00:00:00Z'), at('2026-01-12T09:00:00Z'))).toBe(0);
  });

  test('an end that is not after its start counts nothing', () => {
    expect(office.between(at('2026-01-06T10:00:00Z'), at('2026-01-05T10:00:00Z'))).toBe(0);
    expect(office.between(at('2026-01-05T10:00:00Z'), at('2026-01-05T10:00:00Z'))).toBe(0);
  });

  test('milliseconds are told as a fraction', () => {
    expect(office.between(at('2026-01-05T10:00:00.250Z'), at('2026-01-05T10:00:01Z'))).toBe(0.75);
  });

  test('an end without limit counts as far as calendars reckon', () => {
    const always = calendarOf('Etc/UTC', { hours: daily(['00:00', '24:00']) });
    expect(always.between(at('2199-12-31T23:00:00Z'), Infinity)).toBe(hour);
  });
});

describe('hours over midnight', () => {
  test('hours that end before they start run into the next day', () => {
    expectInstant(lateShift.add(at('2026-01-09T23:00:00Z'), 3 * hour), '2026-01-10T02:00:00Z');
    expectInstant(lateShift.nextClosing(at('2026-01-10T00:00:00Z')), '2026-01-10T06:00:00Z');
  });

  test('a holiday on Saturday leaves the shift that began on Friday', () => {
    const calendar = calendarOf('Etc/UTC', { hours: daily(['22:00', '06:00']), holidays: ['2026-01-10'] });
    expectInstant(calendar.nextClosing(at('2026-01-09T23:00:00Z')), '2026-01-10T06:00:00Z');
    expectInstant(calendar.nextOpening(at('2026-01-10T06:00:00Z')), '2026-01-11T22:00:00Z');
  });

  test('a holiday on Friday takes its shift away on Saturday morning too', () => {
    const calendar = calendarOf('Etc/UTC', { hours: daily(['22:00', '06:00']), holidays: ['2026-01-09'] });
    expectInstant(calendar.nextOpening(at('2026-01-09T06:00:00Z')), '2026-01-10T22:00:00Z');
    expect(calendar.isOpen(at('2026-01-10T03:00:00Z'))).toBe(false);
  });

  test('hours that end when they start have a whole day', () => {
    const calendar = calendarOf('Etc/UTC', { hours: { mon: [['09:00', '09:00']] } });
    expect(calendar.between(at('2026-01-04T00:00:00Z'), at('2026-01-11T00:00:00Z'))).toBe(24 * hour);
    expectInstant(calendar.nextClosing(at('2026-01-05T12:00:00Z')), '2026-01-06T09:00:00Z');
  });

  test('24:00 and 00:00 as an end are the same midnight', () => {
    const midnight = calendarOf('Etc/UTC', { hours: { mon: [['18:00', '24:00']] } });
    const zero = calendarOf('Etc/UTC', { hours: { mon: [['18:00', '00:00']] } });
    for (const calendar of [midnight, zero]) {
      expectInstant(calendar.nextClosing(at('2026-01-05T20:00:00Z')), '2026-01-06T00:00:00Z');
    }
  });
});

describe('hours that meet or overlap', () => {
  test('days open from midnight to midnight make one opening', () => {
    const calendar = calendarOf('Etc/UTC', { hours: onWeekdays(['00:00', '24:00']) });
    expectInstant(calendar.nextClosing(at('2026-01-05T12:00:00Z')), '2026-01-10T00:00:00Z');
    expectInstant(calendar.add(at('2026-01-05T12:00:00Z'), 12 * hour), '2026-01-06T00:00:00Z');
  });

  test('overlapping hours are counted once', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours: {
        mon: [
          ['12:00', '18:00'],
          ['09:00', '13:00'],
          ['10:00', '11:00'],
        ],
      },
    });
    expect(calendar.between(at('2026-01-05T00:00:00Z'), at('2026-01-06T00:00:00Z'))).toBe(9 * hour);
  });

  test('a shift that runs into the hours of the next day is counted once', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours: { mon: [['20:00', '10:00']], tue: [['09:00', '17:00']] },
    });
    expect(calendar.between(at('2026-01-05T00:00:00Z'), at('2026-01-07T00:00:00Z'))).toBe(21 * hour);
    expect(calendar.sessions(at('2026-01-05T00:00:00Z'), at('2026-01-07T00:00:00Z'))).toEqual([
      { from: at('2026-01-05T20:00:00Z'), to: at('2026-01-06T10:00:00Z'), day: '2026-01-05' },
      { from: at('2026-01-06T10:00:00Z'), to: at('2026-01-06T17:00:00Z'), day: '2026-01-06' },
    ]);
  });
});

describe('days of their own', () => {
  const hours = onWeekdays(['09:00', '17:00']);

  test('a holiday is closed', () => {
    const calendar = calendarOf('Europe/Berlin', { hours, holidays: ['2026-12-25'] });
    expectInstant(calendar.add(at('2026-12-24T16:00:00+01:00'), 2 * hour), '2026-12-28T10:00:00+01:00');
    expect(calendar.dayKind('2026-12-25')).toBe('holiday');
  });

  test('an extra working day has the extra hours', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours,
      extraDays: ['2026-01-10'],
      extraHours: [['10:00', '12:00']],
    });
    expectInstant(calendar.nextOpening(at('2026-01-09T18:00:00Z')), '2026-01-10T10:00:00Z');
    expectInstant(calendar.nextClosing(at('2026-01-10T11:00:00Z')), '2026-01-10T12:00:00Z');
    expect(calendar.dayKind('2026-01-10')).toBe('extraDay');
  });

  test('an extra working day without hours of its own has those of the first working day of the week', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours: { sat: [['10:00', '11:00']], tue: [['08:00', '09:30']] },
      extraDays: ['2026-01-11'],
    });
    expect(calendar.between(at('2026-01-11T00:00:00Z'), at('2026-01-12T00:00:00Z'))).toBe(1.5 * hour);
  });

  test('special hours of a date stand over the week, holidays and extra days', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours,
      holidays: ['2026-01-05', '2026-01-07'],
      extraDays: ['2026-01-07', '2026-01-10'],
      overrides: { '2026-01-05': [['08:00', '12:00']], '2026-01-06': [], '2026-01-10': [['20:00', '02:00']] },
    });
    expect(
      calendar
        .sessions(at('2026-01-05T00:00:00Z'), at('2026-01-12T00:00:00Z'))
        .map((session) => [session.day, instantText(session.from), instantText(session.to)].join(' ')),
    ).toEqual([
      '2026-01-05 2026-01-05T08:00:00Z 2026-01-05T12:00:00Z',
      '2026-01-07 2026-01-07T09:00:00Z 2026-01-07T17:00:00Z',
      '2026-01-08 2026-01-08T09:00:00Z 2026-01-08T17:00:00Z',
      '2026-01-09 2026-01-09T09:00:00Z 2026-01-09T17:00:00Z',
      '2026-01-10 2026-01-10T20:00:00Z 2026-01-11T02:00:00Z',
    ]);
    const kinds = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-11'].map(
      calendar.dayKind,
    );
    expect(kinds).toEqual(['override', 'override', 'extraDay', 'week', 'off']);
  });
});

describe('breaks', () => {
  const hours = onWeekdays(['09:00', '17:00']);

  test('a break is taken out of its date only', () => {
    const calendar = calendarOf('Europe/Berlin', {
      hours,
      breaks: [{ date: '2026-01-05', start: '10:00', end: '11:30' }],
    });
    expectInstant(calendar.add(at('2026-01-05T09:00:00+01:00'), 2 * hour), '2026-01-05T12:30:00+01:00');
    expectInstant(calendar.add(at('2026-01-06T09:00:00+01:00'), 2 * hour), '2026-01-06T11:00:00+01:00');
    expectInstant(calendar.nextClosing(at('2026-01-05T09:30:00+01:00')), '2026-01-05T10:00:00+01:00');
  });

  test('breaks that overlap, and those outside hours, take out only what is open', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours,
      breaks: [
        { date: '2026-01-05', start: '10:00', end: '12:00' },
        { date: '2026-01-05', start: '11:00', end: '13:00' },
        { date: '2026-01-05', start: '16:00', end: '18:00' },
        { date: '2026-01-05', start: '06:00', end: '07:00' },
        { date: '2026-01-10', start: '10:00', end: '12:00' },
      ],
    });
    expect(calendar.between(at('2026-01-05T00:00:00Z'), at('2026-01-12T00:00:00Z'))).toBe(36 * hour);
  });

  test('a break over midnight takes out of the hours of both dates', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours: daily(['00:00', '24:00']),
      breaks: [{ date: '2026-01-05', start: '23:00', end: '01:00' }],
    });
    expect(calendar.between(at('2026-01-05T22:00:00Z'), at('2026-01-06T02:00:00Z'))).toBe(2 * hour);
    expectInstant(calendar.nextOpening(at('2026-01-05T23:30:00Z')), '2026-01-06T01:00:00Z');
  });

  test('a break early on Saturday shortens the shift that began on Friday', () => {
    const calendar = calendarOf('Etc/UTC', {
      hours: { fri: [['22:00', '06:00']] },
      breaks: [{ date: '2026-01-10', start: '00:00', end: '01:00' }],
    });
    expectInstant(calendar.add(at('2026-01-09T22:00:00Z'), 3 * hour), '2026-01-10T02:00:00Z');
  });
});

describe('searches that find nothing', () => {
  const never = calendarOf('Etc/UTC', { hours: {} });
  const once = calendarOf('Etc/UTC', { hours: {}, overrides: { '2026-01-05': [['09:00', '10:00']] } });

  test('a calendar without hours never opens', () => {
    const start = at('2026-01-05T10:00:00Z');
    const answers = [
      never.nextOpening(start),
      never.nextClosing(start),
      never.add(start, 0),
      never.add(start, 60),
      never.addBusinessDays(start, 1),
      never.closingOfWorkingDay(start, 1),
    ];
    expect(answers.map(codeOf)).toEqual(answers.map(() => 'calendar-never-opens'));
    expect(never.between(start, start + 1e9)).toBe(0);
    expect(never.sessions(start, start + 1e9)).toEqual([]);
  });

  test('a calendar that has opened for the last time never opens again', () => {
    expectInstant(once.add(at('2026-01-01T00:00:00Z'), hour), '2026-01-05T10:00:00Z');
    expect(codeOf(once.add(at('2026-01-01T00:00:00Z'), hour + 1))).toBe('calendar-never-opens');
    expect(codeOf(once.nextOpening(at('2026-01-05T10:00:00Z')))).toBe('calendar-never-opens');
    expect(codeOf(once.addBusinessDays(at('2026-01-01T00:00:00Z'), 1))).toBe('calendar-never-opens');
  });

  test('an amount that no working life would end is out of range', () => {
    expect(codeOf(office.add(at('2026-01-05T09:00:00Z'), 51 * 366 * 86_400))).toBe('out-of-range');
    expect(codeOf(office.add(at('2026-01-05T09:00:00Z'), Infinity))).toBe('out-of-range');
    expect(codeOf(office.addBusinessDays(at('2026-01-05T09:00:00Z'), 1e9))).toBe('out-of-range');
  });

  test('an amount below zero and what is no number are out of range', () => {
    expect(codeOf(office.add(at('2026-01-05T09:00:00Z'), -1))).toBe('out-of-range');
    expect(codeOf(office.add(at('2026-01-05T09:00:00Z'), NaN))).toBe('out-of-range');
    expect(codeOf(office.add(NaN, 60))).toBe('out-of-range');
    expect(codeOf(office.add(at('1899-12-31T23:59:59Z'), 60))).toBe('out-of-range');
    expect(codeOf(office.nextOpening(at('2200-01-01T00:00:00Z')))).toBe('out-of-range');
  });

  test('a calendar open around the clock does not close', () => {
    const always = calendarOf('Etc/UTC', { hours: daily(['00:00', '24:00']) });
    expect(codeOf(always.nextClosing(at('2026-01-05T09:00:00Z')))).toBe('out-of-range');
    expectInstant(always.nextOpening(at('2026-01-05T09:00:00Z')), '2026-01-05T09:00:00Z');
  });

  test('what was asked before does not change an answer', () => {
    const fresh = () => calendarOf('Etc/UTC', { hours: { mon: [['09:00', '10:00']] } });
    const asked = fresh();
    asked.add(at('2150-01-01T00:00:00Z'), hour);
    asked.add(at('1950-01-01T00:00:00Z'), hour);
    for (const seconds of [0, hour, 2600 * hour, 2700 * hour, 5000 * hour]) {
      const start = at('2026-01-01T00:00:00Z');
      expect(asked.add(start, seconds)).toEqual(fresh().add(start, seconds));
    }
  });
});

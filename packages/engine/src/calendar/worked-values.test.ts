import { describe, test } from 'vitest';
import { at, calendarOf, expectInstant, hour, onWeekdays } from './test-support/calendars.ts';

// Due times that were worked out by hand for the hours and holidays of real support programmes.

const chineseOffice = calendarOf('Asia/Shanghai', {
  hours: onWeekdays(['09:00', '18:00']),
  holidays: [
    '2026-01-01',
    '2026-01-02',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-02-23',
    '2026-04-06',
    '2026-05-01',
    '2026-05-04',
    '2026-05-05',
    '2026-06-19',
    '2026-09-25',
    '2026-10-01',
    '2026-10-02',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
  ],
  extraDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  extraHours: [['09:00', '18:00']],
});

const koreanOffice = calendarOf('Asia/Seoul', {
  hours: onWeekdays(['09:00', '18:00']),
  holidays: ['2026-09-24', '2026-09-25', '2026-10-05', '2026-10-09', '2026-12-25'],
});

const baseSupport = calendarOf('Etc/UTC', { hours: onWeekdays(['09:00', '01:00']) });
const goldSupport = calendarOf('America/Los_Angeles', { hours: onWeekdays(['05:00', '18:00']) });

describe('a Chinese office', () => {
  test('goes on on a Sunday that is made a working day', () => {
    expectInstant(chineseOffice.add(at('2026-09-18T17:30:00+08:00'), 2 * hour), '2026-09-20T10:30:00+08:00');
  });

  test('rests for the week of National Day', () => {
    expectInstant(chineseOffice.add(at('2026-09-30T17:30:00+08:00'), hour), '2026-10-08T09:30:00+08:00');
  });

  test('works on the Saturday before the Spring Festival and on the one after it', () => {
    expectInstant(chineseOffice.add(at('2026-02-13T17:00:00+08:00'), 11 * hour), '2026-02-24T10:00:00+08:00');
    expectInstant(
      chineseOffice.addBusinessDays(at('2026-02-27T10:00:00+08:00'), 1),
      '2026-02-28T10:00:00+08:00',
    );
  });

  test('delivers by the close of the second working day', () => {
    expectInstant(
      chineseOffice.closingOfWorkingDay(at('2026-11-26T15:00:00+08:00'), 2),
      '2026-11-27T18:00:00+08:00',
    );
    expectInstant(
      chineseOffice.closingOfWorkingDay(at('2026-11-26T20:00:00+08:00'), 2),
      '2026-11-30T18:00:00+08:00',
    );
    expectInstant(
      chineseOffice.closingOfWorkingDay(at('2026-11-28T10:00:00+08:00'), 2),
      '2026-12-01T18:00:00+08:00',
    );
  });
});

describe('a Korean office', () => {
  test('spreads 24 hours over three days', () => {
    expectInstant(koreanOffice.add(at('2026-11-23T10:00:00+09:00'), 24 * hour), '2026-11-25T16:00:00+09:00');
  });

  test('rests for Chuseok', () => {
    expectInstant(koreanOffice.add(at('2026-09-23T16:00:00+09:00'), 4 * hour), '2026-09-28T11:00:00+09:00');
  });
});

describe('support from 09:00 to 01:00', () => {
  test('has the first hour of Saturday in Friday', () => {
    expectInstant(baseSupport.addBusinessDays(at('2026-11-07T00:30:00Z'), 1), '2026-11-10T00:30:00Z');
    expectInstant(baseSupport.addBusinessDays(at('2026-11-07T12:00:00Z'), 1), '2026-11-10T09:00:00Z');
  });

  test('counts an hour over midnight and over the weekend', () => {
    expectInstant(baseSupport.add(at('2026-11-06T23:30:00Z'), hour), '2026-11-07T00:30:00Z');
    expectInstant(baseSupport.add(at('2026-11-07T00:30:00Z'), hour), '2026-11-09T09:30:00Z');
  });
});

describe('support from 05:00 to 18:00 on the Pacific coast', () => {
  test('counts six hours over the weekend on which summer time begins', () => {
    expectInstant(goldSupport.add(at('2026-03-06T16:00:00-08:00'), 6 * hour), '2026-03-09T09:00:00-07:00');
  });

  test('has one business day and two hours as long as they are', () => {
    expectInstant(
      goldSupport.addBusinessDays(at('2026-11-09T10:00:00-08:00'), 1),
      '2026-11-10T10:00:00-08:00',
    );
    expectInstant(goldSupport.add(at('2026-11-09T14:00:00-08:00'), 2 * hour), '2026-11-09T16:00:00-08:00');
  });
});

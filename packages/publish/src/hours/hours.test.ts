import { describe, expect, test } from 'vitest';
import { readerOf } from '../reader.ts';
import { smallGuide } from '../testing/small-guide.ts';
import { openWeek, shiftedWeek, isAroundTheClock } from './open-week.ts';
import { sayWeek } from './say-week.ts';
import { unusualDays } from './unusual-days.ts';
import { zoneDifferences } from './zone-differences.ts';

const reader = (language: 'en' | 'zh-CN' | 'ko') =>
  readerOf(smallGuide(), { language, zone: 'Asia/Shanghai', year: 2026 });

const beijing = openWeek({
  timeZone: 'Asia/Shanghai',
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '18:00']]])),
});

describe('the clocks of two zones', () => {
  test('differ by 7 hours in winter and 6 in summer, Berlin seen from Beijing', () => {
    expect(zoneDifferences('Asia/Shanghai', 'Europe/Berlin', 2026)).toEqual([
      {
        minutes: -420,
        periods: [
          { first: '2026-01-01', last: '2026-03-28' },
          { first: '2026-10-25', last: '2026-12-31' },
        ],
      },
      { minutes: -360, periods: [{ first: '2026-03-29', last: '2026-10-24' }] },
    ]);
  });

  test('differ by an hour more for some weeks, where both change but on other days', () => {
    // California moves on 8 March and 1 November, Germany on 29 March and 25 October.
    expect(zoneDifferences('America/Los_Angeles', 'Europe/Berlin', 2026)).toEqual([
      {
        minutes: 540,
        periods: [
          { first: '2026-01-01', last: '2026-03-07' },
          { first: '2026-03-29', last: '2026-10-24' },
          { first: '2026-11-01', last: '2026-12-31' },
        ],
      },
      {
        minutes: 480,
        periods: [
          { first: '2026-03-08', last: '2026-03-28' },
          { first: '2026-10-25', last: '2026-10-31' },
        ],
      },
    ]);
  });

  test('are the same all year in Seoul and Tokyo', () => {
    expect(zoneDifferences('Asia/Seoul', 'Asia/Tokyo', 2026)).toEqual([
      { minutes: 0, periods: [{ first: '2026-01-01', last: '2026-12-31' }] },
    ]);
  });
});

describe('a week of hours', () => {
  test.each([
    ['en', ['Mon–Fri 09:00–18:00']],
    ['zh-CN', ['周一至周五 09:00–18:00']],
    ['ko', ['월–금 09:00–18:00']],
  ] as const)('is said in %s for days that are alike', (language, said) => {
    expect(sayWeek(reader(language), beijing)).toEqual(said);
  });

  test('begins on the day before where the reader’s clock is far behind', () => {
    // Beijing is 16 hours ahead of California in winter: Monday 09:00 there is Sunday 17:00 here.
    expect(sayWeek(reader('en'), shiftedWeek(beijing, -16 * 60))).toEqual([
      'Sun–Thu 17:00–02:00 the next day',
    ]);
    expect(sayWeek(reader('zh-CN'), shiftedWeek(beijing, -16 * 60))).toEqual(['周日至周四 17:00–次日 02:00']);
  });

  test('may have more than one stretch a day, and days of their own', () => {
    const week = openWeek({
      timeZone: 'UTC',
      hours: {
        mon: [
          ['08:00', '12:00'],
          ['13:00', '17:00'],
        ],
        sat: [['22:00', '24:00']],
      },
    });
    expect(sayWeek(reader('en'), week)).toEqual(['Mon 08:00–12:00, 13:00–17:00', 'Sat 22:00–24:00']);
  });

  test('without a closed minute is around the clock in any zone', () => {
    const always = openWeek({
      timeZone: 'UTC',
      hours: Object.fromEntries(
        ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
      ),
    });
    expect(isAroundTheClock(shiftedWeek(always, 345))).toBe(true);
    expect(isAroundTheClock(beijing)).toBe(false);
  });
});

describe('days with other hours', () => {
  const { calendars } = smallGuide({
    calendars: `
  holidays:
    list:
      days: { 2026-10-01: National Day, 2026-10-02: National Day, 2026-10-03: National Day, 2026-12-25: Christmas, 2027-01-01: New Year }
      extra: { 2026-10-10: In exchange }
      known-until: 2027-12-31
  hours:
    office:
      name: Office hours
      zone: Asia/Shanghai
      week: { mon-fri: "09:00-18:00" }
      holidays: list
      special: { 2026-10-03: "09:00-12:00", 2026-12-24: "09:00-12:00" }`,
  });
  const days = calendars['office'] === undefined ? [] : unusualDays(calendars['office'], 2026);

  test('are told in order, those of a row as one, over the end of the year', () => {
    expect(days.map(({ first, last, kind }) => [first, last, kind])).toEqual([
      ['2026-10-01', '2026-10-02', 'closed'],
      ['2026-10-03', '2026-10-03', 'special'],
      ['2026-10-10', '2026-10-10', 'extra'],
      ['2026-12-24', '2026-12-24', 'special'],
      ['2026-12-25', '2026-12-25', 'closed'],
      ['2027-01-01', '2027-01-01', 'closed'],
    ]);
  });
});

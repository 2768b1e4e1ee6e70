import { describe, expect, it } from 'vitest';
import { formatAmount } from './amount.ts';
import { formatDateRange } from './date-range.ts';
import { formatInstant } from './instant.ts';
import { formatSpan } from './span.ts';
import { formatWeekdays } from './weekdays.ts';

const due = '2026-10-08T02:10:00Z';
const options = { zone: 'Asia/Shanghai', now: Date.parse('2026-09-30T09:10:00Z'), city: true };

describe('an instant', () => {
  it.each([
    ['en', 'Thu 8 Oct 10:10 (Beijing)'],
    ['zh-CN', '10 月 8 日 周四 10:10（北京）'],
    ['ko', '10월 8일 (목) 10:10 (베이징)'],
  ] as const)('is said in %s with its zone', (language, said) => {
    expect(formatInstant(due, { ...options, language })).toBe(said);
  });

  it('names the year when it is another one', () => {
    expect(formatInstant(due, { ...options, now: Date.parse('2027-01-01T00:00:00Z'), language: 'en' })).toBe(
      'Thu 8 Oct 2026 10:10 (Beijing)',
    );
  });

  it('is said by the clock of its zone on both sides of a change to summer time', () => {
    const berlin = {
      zone: 'Europe/Berlin',
      now: Date.parse('2026-03-28T12:00:00Z'),
      language: 'en',
    } as const;
    expect(formatInstant('2026-03-29T00:59:00Z', berlin)).toBe('Sun 29 Mar 01:59');
    expect(formatInstant('2026-03-29T01:00:00Z', berlin)).toBe('Sun 29 Mar 03:00');
  });

  it('leaves out the date when it is today', () => {
    expect(
      formatInstant(due, {
        ...options,
        now: Date.parse('2026-10-08T01:00:00Z'),
        language: 'en',
        city: false,
        short: true,
      }),
    ).toBe('10:10');
  });

  it('names only the weekday within six days', () => {
    expect(
      formatInstant(due, {
        ...options,
        now: Date.parse('2026-10-06T01:00:00Z'),
        language: 'zh-CN',
        city: false,
        short: true,
      }),
    ).toBe('周四 10:10');
  });
});

describe('a length of time', () => {
  it.each([
    ['en', 4_200, '1 h 10 m'],
    ['zh-CN', 4_200, '1 小时 10 分'],
    ['ko', 4_200, '1시간 10분'],
    ['en', 183_600, '2 d 3 h'],
    ['en', 59, 'under 1 m'],
  ] as const)('is said in %s in two units', (language, length, said) => {
    expect(formatSpan(length, language)).toBe(said);
  });

  it('has no days when it is counted in support hours', () => {
    expect(formatSpan(183_600, 'en', { days: false })).toBe('51 h');
  });
});

describe('a target', () => {
  it.each([
    ['en', '2 h of support hours'],
    ['zh-CN', '服务时间内 2 小时'],
    ['ko', '지원 시간 2시간'],
  ] as const)('is said in %s with the hours it counts in', (language, said) => {
    expect(formatAmount({ kind: 'openTime', seconds: 7_200 }, language, 'weekdays')).toBe(said);
  });

  it('counts plain hours where the hours never close', () => {
    expect(formatAmount({ kind: 'openTime', seconds: 3_600 }, 'en', 'always')).toBe('1 h');
  });

  it.each([
    ['en', 'the next 08:00', 'a fixed date'],
    ['zh-CN', '下一个 08:00 之前', '固定日期'],
    ['ko', '다음 08:00까지', '지정된 날짜'],
  ] as const)('is said in %s where it is a time of day or a date', (language, time, date) => {
    expect(formatAmount({ kind: 'timeOfDay', time: '08:00' }, language)).toBe(time);
    expect(formatAmount({ kind: 'instant', at: due }, language)).toBe(date);
  });
});

describe('days of the week', () => {
  it.each([
    ['en', 'Mon–Fri'],
    ['zh-CN', '周一至周五'],
    ['ko', '월–금'],
  ] as const)('are said in %s from the first to the last', (language, said) => {
    expect(formatWeekdays([0, 1, 2, 3, 4], language)).toBe(said);
  });

  it('run over the end of the week', () => {
    expect(formatWeekdays([0, 1, 2, 3, 6], 'en')).toBe('Sun–Thu');
  });

  it('are told apart where they do not follow', () => {
    expect(formatWeekdays([0, 2, 3], 'en')).toBe('Mon, Wed–Thu');
  });
});

describe('dates from the first to the last', () => {
  it.each([
    ['en', '2026-10-01', '2026-10-07', '1–7 Oct 2026'],
    ['en', '2026-03-29', '2026-10-24', '29 Mar – 24 Oct 2026'],
    ['en', '2026-12-31', '2027-01-02', '31 Dec 2026 – 2 Jan 2027'],
    ['zh-CN', '2026-10-01', '2026-10-07', '2026 年 10 月 1 日至 7 日'],
    ['zh-CN', '2026-12-31', '2027-01-02', '2026 年 12 月 31 日至 2027 年 1 月 2 日'],
    ['ko', '2026-03-29', '2026-10-24', '2026년 3월 29일–10월 24일'],
    ['ko', '2026-10-05', '2026-10-05', '2026년 10월 5일'],
  ] as const)('say in %s once what they share', (language, first, last, said) => {
    expect(formatDateRange(first, last, language)).toBe(said);
  });
});

import { describe, expect, test } from 'vitest';
import { amountWords, durationWords } from './duration-words.ts';
import { instantWords } from './instant-words.ts';

const now = Date.parse('2026-09-30T09:10:00Z');
const due = Date.parse('2026-10-08T02:10:00Z');

describe('an instant in words', () => {
  test.each([
    ['en', 'Thu 8 Oct 10:10 (Beijing)'],
    ['zh-CN', '10 月 8 日 周四 10:10（北京）'],
    ['ko', '10월 8일 (목) 10:10 (베이징)'],
  ] as const)('in %s names day, time and city', (language, words) => {
    expect(instantWords(due, { zone: 'Asia/Shanghai', language, now })).toBe(words);
  });

  test('of another year names the year', () => {
    const later = Date.parse('2027-10-08T02:10:00Z');
    expect(instantWords(later, { zone: 'Asia/Shanghai', language: 'en', now })).toBe(
      'Fri 8 Oct 2027 10:10 (Beijing)',
    );
    expect(instantWords(later, { zone: 'Asia/Shanghai', language: 'zh-CN', now })).toBe(
      '2027 年 10 月 8 日 周五 10:10（北京）',
    );
  });

  test('at midnight is 00:00, in a zone without a listed city it takes the name of the zone', () => {
    const midnight = Date.parse('2026-06-01T04:00:00Z');
    expect(instantWords(midnight, { zone: 'America/Puerto_Rico', language: 'en', now })).toBe(
      'Mon 1 Jun 00:00 (Puerto Rico)',
    );
  });
});

describe('a length in words', () => {
  test.each([
    [59, 'en', 'under 1 m'],
    [4200, 'en', '1 h 10 m'],
    [3600, 'en', '1 h'],
    [2 * 86400 + 3 * 3600 + 59, 'en', '2 d 3 h'],
    [86400 + 60, 'en', '1 d'],
    [4200, 'zh-CN', '1 小时 10 分'],
    [4200, 'ko', '1시간 10분'],
  ] as const)('of %d seconds in %s is %s', (seconds, language, words) => {
    expect(durationWords(seconds, language)).toBe(words);
  });

  test('of a promise keeps business days apart from hours', () => {
    expect(amountWords({ kind: 'businessDays', days: 1 }, 'en')).toBe('1 business day');
    expect(amountWords({ kind: 'businessDays', days: 2 }, 'ko')).toBe('2영업일');
    expect(amountWords({ kind: 'none' }, 'zh-CN')).toBe('未承诺时限');
  });
});

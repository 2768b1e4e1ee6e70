import type { AmountView } from '../milestones.ts';
import type { Language } from '../people.ts';
import { formatSpan } from './span.ts';

type Said = (value: string, count: number) => string;
type Words = Record<'openTime' | 'days' | 'months' | 'businessDays' | 'workingDay' | 'timeOfDay', Said> & {
  instant: string;
  none: string;
  agreed: string;
};

const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

const words: Record<Language, Words> = {
  en: {
    openTime: (span) => `${span} of support hours`,
    days: (n, count) => `${n} ${plural(count, 'day', 'days')}`,
    months: (n, count) => `${n} ${plural(count, 'month', 'months')}`,
    businessDays: (n, count) => `${n} business ${plural(count, 'day', 'days')}`,
    workingDay: (n, count) => (count === 1 ? 'the next business day' : `the end of business day ${n}`),
    timeOfDay: (time) => `the next ${time}`,
    instant: 'a fixed date',
    none: 'not promised',
    agreed: 'by agreement',
  },
  'zh-CN': {
    openTime: (span) => `服务时间内 ${span}`,
    days: (n) => `${n} 天`,
    months: (n) => `${n} 个月`,
    businessDays: (n) => `${n} 个工作日`,
    workingDay: (n) => `第 ${n} 个工作日`,
    timeOfDay: (time) => `下一个 ${time} 之前`,
    instant: '固定日期',
    none: '无时限',
    agreed: '协商确定',
  },
  ko: {
    openTime: (span) => `지원 시간 ${span}`,
    days: (n) => `${n}일`,
    months: (n) => `${n}개월`,
    businessDays: (n) => `${n}영업일`,
    workingDay: (n) => `${n}영업일째`,
    timeOfDay: (time) => `다음 ${time}까지`,
    instant: '지정된 날짜',
    none: '기한 없음',
    agreed: '협의 후 결정',
  },
};

/**
 * A target in words: `2 h of support hours`, `第 2 个工作日`, `by agreement`. Of the calendar `always` it is plain `2 h`,
 * for every hour is one.
 */
export function formatAmount(amount: AmountView, language: Language, calendar?: string): string {
  const say = words[language];
  const count = (value: number): string => new Intl.NumberFormat(language).format(value);
  switch (amount.kind) {
    case 'openTime': {
      const span = formatSpan(amount.seconds, language, { days: false });
      return calendar === 'always' ? span : say.openTime(span, amount.seconds);
    }
    case 'days':
      return say.days(count(amount.days), amount.days);
    case 'months':
      return say.months(count(amount.months), amount.months);
    case 'businessDays':
      return say.businessDays(count(amount.days), amount.days);
    case 'workingDay':
      return say.workingDay(count(amount.ordinal), amount.ordinal);
    case 'timeOfDay':
      return say.timeOfDay(amount.time, 1);
    case 'instant':
      return say.instant;
    case 'none':
      return say.none;
    case 'agreed':
      return say.agreed;
  }
}

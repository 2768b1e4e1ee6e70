import type { Language } from '../people.ts';
import type { AmountView } from '../milestones.ts';

/**
 * A length in at most two units, never seconds: `1 h 10 m`, `2 d 3 h`, `under 1 m`; `2 小时 10 分`, `2시간 10분`.
 * Rounded down, so that what is left is never overstated.
 */
export function durationWords(seconds: number, language: Language): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return { en: 'under 1 m', 'zh-CN': '不到 1 分', ko: '1분 미만' }[language];
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const shown =
    days > 0
      ? [unit(days, 'd', language), unit(hours, 'h', language)]
      : [unit(hours, 'h', language), unit(rest, 'm', language)];
  return shown.filter((word) => word !== null).join(' ');
}

function unit(count: number, of: 'd' | 'h' | 'm', language: Language): string | null {
  if (count === 0) return null;
  switch (language) {
    case 'en':
      return `${count} ${of}`;
    case 'zh-CN':
      return `${count} ${{ d: '天', h: '小时', m: '分' }[of]}`;
    case 'ko':
      return `${count}${{ d: '일', h: '시간', m: '분' }[of]}`;
    default:
      return language satisfies never;
  }
}

/** What a promise allows, in words: `2 h`, `1 business day`, `nothing is promised`. */
export function amountWords(amount: AmountView, language: Language): string {
  switch (amount.kind) {
    case 'openTime':
      return durationWords(amount.seconds, language);
    case 'days':
      return counted(amount.days, { en: ['day', 'days'], 'zh-CN': '天', ko: '일' }, language);
    case 'months':
      return counted(amount.months, { en: ['month', 'months'], 'zh-CN': '个月', ko: '개월' }, language);
    case 'businessDays':
      return counted(
        amount.days,
        { en: ['business day', 'business days'], 'zh-CN': '个工作日', ko: '영업일' },
        language,
      );
    case 'workingDay':
      return {
        en: `by the close of business day ${amount.ordinal}`,
        'zh-CN': `第 ${amount.ordinal} 个工作日结束前`,
        ko: `${amount.ordinal}영업일째 마감 전`,
      }[language];
    case 'none':
      return { en: 'nothing is promised', 'zh-CN': '未承诺时限', ko: '약속된 기한 없음' }[language];
    case 'agreed':
      return { en: 'by agreement', 'zh-CN': '协商确定', ko: '협의 후 결정' }[language];
    default:
      return amount satisfies never;
  }
}

function counted(
  count: number,
  nouns: { en: [string, string]; 'zh-CN': string; ko: string },
  language: Language,
): string {
  switch (language) {
    case 'en':
      return `${count} ${nouns.en[count === 1 ? 0 : 1]}`;
    case 'zh-CN':
      return `${count} ${nouns['zh-CN']}`;
    case 'ko':
      return `${count}${nouns.ko}`;
    default:
      return language satisfies never;
  }
}

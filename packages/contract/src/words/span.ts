import type { Language } from '../people.ts';

type Unit = 'day' | 'hour' | 'minute';
const seconds: Record<Unit, number> = { day: 86_400, hour: 3_600, minute: 60 };

const words: Record<Language, Record<Unit | 'under', (count: string) => string>> = {
  en: { day: (n) => `${n} d`, hour: (n) => `${n} h`, minute: (n) => `${n} m`, under: () => 'under 1 m' },
  'zh-CN': {
    day: (n) => `${n} 天`,
    hour: (n) => `${n} 小时`,
    minute: (n) => `${n} 分`,
    under: () => '不到 1 分钟',
  },
  ko: { day: (n) => `${n}일`, hour: (n) => `${n}시간`, minute: (n) => `${n}분`, under: () => '1분 미만' },
};

export interface SpanOptions {
  /** Only plain time has days of 24 hours; of support hours say hours. */
  days: boolean;
}

/** A length in at most two units, seconds never: 4,200 s gives `1 h 10 m`, `1 小时 10 分`, `1시간 10분`. */
export function formatSpan(
  length: number,
  language: Language,
  { days }: SpanOptions = { days: true },
): string {
  const whole = Math.floor(Math.max(0, length) / 60) * 60;
  if (whole < 60) return words[language].under('');
  const big: Unit = days && whole >= seconds.day ? 'day' : whole >= seconds.hour ? 'hour' : 'minute';
  const small: Unit | null = big === 'day' ? 'hour' : big === 'hour' ? 'minute' : null;
  const first = Math.floor(whole / seconds[big]);
  const second = small === null ? 0 : Math.floor((whole - first * seconds[big]) / seconds[small]);
  const said = words[language][big](number(first, language));
  return small === null || second === 0
    ? said
    : `${said} ${words[language][small](number(second, language))}`;
}

/** `0 min` is told too, in proofs: 0 s gives `0 m`. */
export function formatExactSpan(length: number, language: Language): string {
  if (length <= 0) return words[language].minute('0');
  return formatSpan(length, language, { days: false });
}

const number = (value: number, language: Language): string => new Intl.NumberFormat(language).format(value);

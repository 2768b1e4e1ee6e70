import type { Language } from '../people.ts';
import { zoneWords } from './zone-words.ts';

export interface InstantWordsOptions {
  zone: string;
  language: Language;
  /** Epoch milliseconds; the year is left out where it is this one's. */
  now: number;
  /** Leave the city out, where a heading names it. */
  withoutZone?: boolean;
}

/**
 * An instant (epoch milliseconds) in full: `Thu 8 Oct 10:10 (Beijing)`, `10 月 8 日 周四 10:10（北京）`,
 * `10월 8일 (목) 10:10 (베이징)`. 24-hour, and with the year when it is not this one.
 */
export function instantWords(at: number, options: InstantWordsOptions): string {
  const { language, zone } = options;
  const date = dateWords(at, options);
  const time = timeWords(at, zone);
  if (options.withoutZone === true) return `${date} ${time}`;
  const city = zoneWords(zone, language);
  return language === 'zh-CN' ? `${date} ${time}（${city}）` : `${date} ${time} (${city})`;
}

/** The date alone: `Thu 8 Oct`, `10 月 8 日 周四`, `10월 8일 (목)`. */
export function dateWords(at: number, { zone, language, now }: InstantWordsOptions): string {
  const parts = partsOf(at, zone, language);
  const year = parts.year === partsOf(now, zone, language).year ? null : parts.year;
  switch (language) {
    case 'en':
      return `${parts.weekday} ${parts.day} ${parts.monthName}${year === null ? '' : ` ${year}`}`;
    case 'zh-CN':
      return `${year === null ? '' : `${year} 年 `}${parts.month} 月 ${parts.day} 日 ${parts.weekday}`;
    case 'ko':
      return `${year === null ? '' : `${year}년 `}${parts.month}월 ${parts.day}일 (${parts.weekday})`;
    default:
      return language satisfies never;
  }
}

/** The time of day, `10:10`, in a zone. */
export function timeWords(at: number, zone: string): string {
  return formatter('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  );
}

function partsOf(at: number, zone: string, language: Language) {
  const numeric = parts(at, 'en-GB', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const short = (options: Intl.DateTimeFormatOptions) =>
    formatter(language === 'en' ? 'en-GB' : language, { timeZone: zone, ...options }).format(at);
  return {
    year: numeric['year'] ?? '',
    month: Number(numeric['month']),
    day: Number(numeric['day']),
    monthName: short({ month: 'short' }).replace('Sept', 'Sep'),
    weekday: short({ weekday: 'short' }),
  };
}

const parts = (at: number, locale: string, options: Intl.DateTimeFormatOptions): Record<string, string> =>
  Object.fromEntries(
    formatter(locale, options)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );

// Making a formatter costs a hundred times its use, and lists use the same few again and again.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, kept);
  return kept;
}

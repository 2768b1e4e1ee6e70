import type { Language } from '../people.ts';
import { zoneCity } from './zone-city.ts';

export type When = string | number | Date;

export interface InstantOptions {
  language: Language;
  /** IANA zone to show it in. */
  zone: string;
  /** The server's now, in milliseconds: the year is shown when it is not this one. */
  now: number;
  /** Name the zone's city after it. */
  city?: boolean;
  /** Leave the date out when it is today; only the weekday within six days. */
  short?: boolean;
}

/** `Thu 8 Oct 10:10 (Beijing)`, `10 月 8 日 周四 10:10（北京）`, `10월 8일 (목) 10:10 (베이징)`. */
export function formatInstant(when: When, options: InstantOptions): string {
  const { language, zone, city = false, short = false } = options;
  const parts = partsOf(when, zone, language);
  const clock = `${parts.hour}:${parts.minute}`;
  const text = short ? shortly(when, parts, clock, options) : `${formatDay(when, options)} ${clock}`;
  if (!city) return text;
  const name = zoneCity(zone, language);
  return language === 'zh-CN' ? `${text}（${name}）` : `${text} (${name})`;
}

function shortly(when: When, { weekday }: Parts, clock: string, options: InstantOptions): string {
  if (dayKey(when, options.zone) === dayKey(options.now, options.zone)) return clock;
  const near = Math.abs(new Date(when).getTime() - options.now) < 6 * 86_400_000;
  return near ? `${weekday} ${clock}` : `${formatDay(when, options)} ${clock}`;
}

/** `Thu 8 Oct`, `10 月 8 日 周四`, `10월 8일 (목)`; with the year when it is not this one. */
export function formatDay(when: When, { language, zone, now }: InstantOptions): string {
  const { year, month, monthName, day, weekday } = partsOf(when, zone, language);
  const other = year !== partsOf(now, zone, language).year;
  switch (language) {
    case 'en':
      return `${weekday} ${day} ${monthName}${other ? ` ${year}` : ''}`;
    case 'zh-CN':
      return `${other ? `${year} 年 ` : ''}${month} 月 ${day} 日 ${weekday}`;
    case 'ko':
      return `${other ? `${year}년 ` : ''}${month}월 ${day}일 (${weekday})`;
  }
}

/** `31 Aug 2027`, `2027 年 8 月 31 日`, `2027년 8월 31일`, of a date without time. */
export function formatDate(date: string, language: Language): string {
  const { year, month, monthName, day } = partsOf(`${date.slice(0, 10)}T12:00:00Z`, 'UTC', language);
  switch (language) {
    case 'en':
      return `${day} ${monthName} ${year}`;
    case 'zh-CN':
      return `${year} 年 ${month} 月 ${day} 日`;
    case 'ko':
      return `${year}년 ${month}월 ${day}일`;
  }
}

/** `10:10`. */
export function formatClock(when: When, zone: string): string {
  const { hour, minute } = partsOf(when, zone, 'en');
  return `${hour}:${minute}`;
}

/** `2026-10-08` in a zone: for grouping by day. */
export function dayKey(when: When, zone: string): string {
  const { year, month, day } = partsOf(when, zone, 'en');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export const browserZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

type Parts = Record<'year' | 'month' | 'monthName' | 'day' | 'weekday' | 'hour' | 'minute', string>;

function partsOf(when: When, zone: string, language: Language): Parts {
  const date = new Date(when);
  const numbers = read(formatter('en-US', zone, 'numeric'), date);
  const words = read(formatter(language === 'en' ? 'en-US' : language, zone, 'short'), date);
  return {
    year: numbers['year'] ?? '',
    month: numbers['month'] ?? '',
    day: numbers['day'] ?? '',
    hour: numbers['hour'] ?? '',
    minute: numbers['minute'] ?? '',
    monthName: words['month'] ?? '',
    weekday: words['weekday'] ?? '',
  };
}

function read(format: Intl.DateTimeFormat, date: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, zone: string, month: 'numeric' | 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${month}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    year: 'numeric',
    month,
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(key, made);
  return made;
}

import type { Language } from '../people.ts';
import { formatDate } from './instant.ts';

/**
 * Dates without time from the first to the last: `1–7 Oct 2026`, `2026 年 10 月 1 日至 7 日`, `2026년 10월 1일–7일`. What both
 * ends share is said once.
 */
export function formatDateRange(first: string, last: string, language: Language): string {
  if (first === last) return formatDate(first, language);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const [from, to] = [formatDate(first, language), formatDate(last, language)];
  if (language === 'en') {
    if (sameMonth) return `${Number(first.slice(8, 10))}–${to}`;
    return `${sameYear ? from.replace(/ \d{4}$/, '') : from} – ${to}`;
  }
  const [year, month] = language === 'zh-CN' ? [/^\d{4} 年 /, /^\d{1,2} 月 /] : [/^\d{4}년 /, /^\d{1,2}월 /];
  const rest = sameYear ? to.replace(year, '') : to;
  return `${from}${language === 'zh-CN' ? '至 ' : '–'}${sameMonth ? rest.replace(month, '') : rest}`;
}

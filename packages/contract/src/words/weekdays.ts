import type { Language } from '../people.ts';

/** Days of the week by number, 0 for Monday to 6 for Sunday. */
export type WeekdayNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** `Mon`, `周一`, `월`. */
export function formatWeekday(day: WeekdayNumber, language: Language): string {
  // 5 January 1970 was a Monday.
  const date = new Date((4 + day) * 86_400_000);
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(date);
}

/** Days in their runs, over the end of the week as well: `Mon–Fri`, `周日至周四`, `월, 수–금`. */
export function formatWeekdays(days: readonly WeekdayNumber[], language: Language): string {
  return runsOf(days)
    .map(({ first, last }) => {
      const ends = [formatWeekday(first, language), formatWeekday(last, language)];
      return first === last ? ends[0] : ends.join(language === 'zh-CN' ? '至' : '–');
    })
    .join(language === 'zh-CN' ? '、' : ', ');
}

function runsOf(days: readonly WeekdayNumber[]): { first: WeekdayNumber; last: WeekdayNumber }[] {
  const has = new Set(days);
  const after = (day: WeekdayNumber) => ((day + 1) % 7) as WeekdayNumber;
  const before = (day: WeekdayNumber) => ((day + 6) % 7) as WeekdayNumber;
  if (has.size === 7) return [{ first: 0, last: 6 }];
  return [...has]
    .toSorted((a, b) => a - b)
    .filter((day) => !has.has(before(day)))
    .map((first) => {
      let last = first;
      while (has.has(after(last))) last = after(last);
      return { first, last };
    });
}

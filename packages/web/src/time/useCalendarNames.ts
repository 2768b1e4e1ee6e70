import { useMemo } from 'react';
import { useLanguage } from '../i18n/useLanguage.ts';

/** Names of months and weekdays in the language of the screens. Weeks begin with Monday. */
export function useCalendarNames() {
  const language = useLanguage();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const names = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return (date: string) => names.format(new Date(`${date}T12:00:00Z`));
    };
    const weekday = format({ weekday: 'long' });
    const narrow = format({ weekday: 'narrow' });
    // 1 January 2024 was a Monday.
    const week = (say: (date: string) => string) =>
      Array.from({ length: 7 }, (_, index) => say(`2024-01-0${index + 1}`));
    return {
      /** `October`, of `2026-10-01`. */
      month: format({ month: 'long' }),
      weekdays: week(weekday),
      narrowWeekdays: week(narrow),
    };
  }, [language]);
}

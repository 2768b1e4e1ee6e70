import type { AmountView } from '@upheld/contract';
import {
  browserZone,
  formatAmount,
  formatClock,
  formatDate,
  formatDay,
  formatExactSpan,
  formatInstant,
  formatSpan,
  type When,
  zoneCity,
} from '@upheld/contract/words';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useServerNow } from './useServerNow.ts';

/** Every way the screens say time, in the language chosen and by the server's clock. Zones default to the reader's own. */
export function useTime() {
  const language = useLanguage();
  const now = useServerNow();
  const own = browserZone();
  return {
    now,
    zone: own,
    /** `Thu 8 Oct 10:10 (Beijing)` */
    full: (when: When, zone = own) => formatInstant(when, { language, zone, now, city: true }),
    /** `Thu 8 Oct 10:10` */
    instant: (when: When, zone = own) => formatInstant(when, { language, zone, now }),
    /** `10:10` today, else with the day */
    short: (when: When, zone = own) => formatInstant(when, { language, zone, now, short: true }),
    /** As `short`; names the city where the reader's clock and the promise's differ: `Mon 08:00 (Beijing)` */
    near: (when: When, zone: string) =>
      formatInstant(when, {
        language,
        zone: own,
        now,
        short: true,
        city: formatClock(when, own) !== formatClock(when, zone),
      }),
    day: (when: When, zone = own) => formatDay(when, { language, zone, now }),
    clock: (when: When, zone = own) => formatClock(when, zone),
    date: (date: string) => formatDate(date, language),
    span: (seconds: number, days = true) => formatSpan(seconds, language, { days }),
    exactSpan: (seconds: number) => formatExactSpan(seconds, language),
    amount: (amount: AmountView, calendar: string) => formatAmount(amount, language, calendar),
    city: (zone: string) => zoneCity(zone, language),
  };
}

export type Time = ReturnType<typeof useTime>;

import type { ValueView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useText } from '../text/useText.ts';
import { useTime } from '../time/useTime.ts';

/** `valueWords(answer)`: yes and no, an option's name, a date, a length of time, in the reader's words. Empty for nothing. */
export function useValueWords(reference?: string): (value: ValueView) => string {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const say = useText(reference);
  const time = useTime();
  return ({ type, value, called, amount, standsFor }) => {
    if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    if (called !== null) return say(called).words;
    if (amount !== null) return time.amount(amount, 'always');
    if (standsFor !== null) return `${value} (${standsFor})`;
    return type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? time.date(value) : value;
  };
}

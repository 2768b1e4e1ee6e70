import { useTranslation } from 'react-i18next';
import { useTime } from '../time/useTime.ts';

/** The same instant in the reader's own zone, where its clock shows another time; else nothing. */
export function useOwnTime(): (at: string | null, zone: string) => string {
  const { t } = useTranslation('proof');
  const time = useTime();
  return (at, zone) => {
    if (at === null || time.instant(at) === time.instant(at, zone)) return '';
    return t('ownZone', { at: time.instant(at), city: time.city(time.zone) });
  };
}

import { useTranslation } from 'react-i18next';
import { HourStrip } from './HourStrip.tsx';
import styles from './YearPicture.module.css';
import type { YearDay } from './year-days.ts';

const kinds = ['week', 'off', 'holiday', 'extraDay', 'special'] as const;

/** What the grounds, borders and letters mean: those that this year has. */
export function PictureKey({ days }: { days: readonly YearDay[] }) {
  const { t } = useTranslation('studio');
  const used = kinds.filter((kind) => days.some((day) => day.kind === kind));
  const sample = (kind: (typeof kinds)[number]): YearDay['open'] =>
    days.find((day) => day.kind === kind)?.open ?? [];
  return (
    <ul className={styles['key']} aria-label={t('calendar.key')}>
      {used.map((kind) => (
        <li key={kind}>
          <span className={styles['day']} data-kind={kind} aria-hidden>
            <span className={styles['line']}>
              <span />
              {kind !== 'week' && kind !== 'off' && (
                <span className={styles['mark']}>{t(`calendar.mark.${kind}`)}</span>
              )}
            </span>
            <HourStrip open={sample(kind)} />
          </span>
          {t(`calendar.kind.${kind}`)}
        </li>
      ))}
      {days.some(({ breaks }) => breaks.length > 0) && (
        <li>
          <span className={styles['day']} aria-hidden>
            <span className={styles['line']}>
              <span />
              <span className={styles['mark']}>{t('calendar.mark.breaks')}</span>
            </span>
            <HourStrip open={days.find(({ breaks }) => breaks.length > 0)?.open ?? []} />
          </span>
          {t('calendar.withBreak')}
        </li>
      )}
      {days.some(({ known }) => !known) && (
        <li>
          <span className={styles['day']} data-unknown aria-hidden />
          {t('calendar.notDecreed')}
        </li>
      )}
      <li>{t('calendar.stripMeans')}</li>
    </ul>
  );
}

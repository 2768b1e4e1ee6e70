import type { CalendarYear } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../components/AppLink.tsx';
import styles from './CalendarPage.module.css';
import { useDayWords } from './useDayWords.ts';
import { isException, type YearDay } from './year-days.ts';

interface Props {
  calendar: CalendarYear;
  day: YearDay | undefined;
  /** Where a date stands in the source. */
  sourceOf: (date: string) => string;
}

/** The chosen day in words, with its place in the source where it is one that the guide names. */
export function DayFacts({ calendar, day, sourceOf }: Props) {
  const { t } = useTranslation('studio');
  const words = useDayWords(calendar.names);
  return (
    <p className={styles['chosen']} role="status">
      {day === undefined ? (
        <span className={styles['quiet']}>{t('calendar.chooseDay')}</span>
      ) : (
        <>
          <strong>{words.date(day.date)}</strong>
          <span>{words.hours(day.open)}</span>
          <span>{words.kind(day)}</span>
          {words.notes(day).map((note) => (
            <span key={note}>{note}</span>
          ))}
          {isException(day) && !day.changed && (
            <AppLink href={sourceOf(day.date)}>{t('calendar.inSource')}</AppLink>
          )}
        </>
      )}
    </p>
  );
}

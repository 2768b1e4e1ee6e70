import type { CalendarYear } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import page from '../../components/Page.module.css';
import { useCalendarNames } from '../../time/useCalendarNames.ts';
import styles from './CalendarPage.module.css';
import { useDayWords } from './useDayWords.ts';
import { exceptionsOf, type YearDay } from './year-days.ts';

interface Props {
  calendar: CalendarYear;
  days: readonly YearDay[];
}

/** The year in words: the hours of each weekday, and every day that is not as its week says. */
export function CalendarTables({ calendar, days }: Props) {
  const { t } = useTranslation('studio');
  const names = useCalendarNames();
  const words = useDayWords(calendar.names);
  const exceptions = exceptionsOf(days, calendar.names);
  return (
    <div className={styles['tables']}>
      <section>
        <h3>{t('calendar.week')}</h3>
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('calendar.weekday')}</th>
              <th scope="col">{t('calendar.hours')}</th>
            </tr>
          </thead>
          <tbody>
            {calendar.week.map((hours, index) => (
              <tr key={names.weekdays[index]}>
                <th scope="row">{names.weekdays[index]}</th>
                <td>{words.hours(hours)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3>{t('calendar.exceptions')}</h3>
        {exceptions.length === 0 ? (
          <p>{t(calendar.holidaysKnown === null ? 'calendar.noHolidays' : 'calendar.noneListed')}</p>
        ) : (
          <div className={page['scroll']}>
            <table className={page['table']}>
              <thead>
                <tr>
                  <th scope="col">{t('calendar.date')}</th>
                  <th scope="col">{t('calendar.what')}</th>
                  <th scope="col">{t('calendar.hours')}</th>
                </tr>
              </thead>
              <tbody>
                {exceptions.map(({ from, to, count }) => (
                  <tr key={from.date}>
                    <th scope="row">
                      {count === 1
                        ? words.date(from.date)
                        : t('calendar.run', { from: words.date(from.date), to: words.date(to.date), count })}
                    </th>
                    <td>{[words.kind(from), ...words.notes(from)].join(t('calendar.separator'))}</td>
                    <td>{words.hours(from.open)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </div>
  );
}

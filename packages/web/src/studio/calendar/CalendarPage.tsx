import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { GuideText } from '../../text/GuideText.tsx';
import { useTime } from '../../time/useTime.ts';
import { calendarsQuery, studioGuideQuery } from '../queries.ts';
import { useEdition } from '../useEdition.ts';
import { CalendarChoice } from './CalendarChoice.tsx';
import styles from './CalendarPage.module.css';
import { CalendarTables } from './CalendarTables.tsx';
import { DayFacts } from './DayFacts.tsx';
import { PictureKey } from './PictureKey.tsx';
import { yearDays } from './year-days.ts';
import { YearPicture } from './YearPicture.tsx';
import { YearSteps } from './YearSteps.tsx';

const route = getRouteApi('/w/$ws/staff/studio/guides/$guide/editions/$edition/calendar');

/** Each calendar of the edition in any year: what is open when, and how much of it is decreed. */
export function CalendarPage() {
  const { t } = useTranslation('studio');
  const time = useTime();
  const { edition, at } = useEdition();
  const { year: asked, calendar: id, day: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const guide = useQuery(studioGuideQuery(edition));
  const years = useQuery(calendarsQuery(edition, asked));
  if (years.isPending || guide.isPending) return <SkeletonRows rows={8} />;
  if (years.isError || guide.isError) {
    const retry = () => void Promise.all([years.refetch(), guide.refetch()]);
    return <ErrorState problem={years.error ?? guide.error} what={t('tab.calendar')} onRetry={retry} />;
  }
  const { calendars, today, year } = years.data;
  const calendar = calendars.find((each) => each.id === id) ?? calendars[0];
  if (calendar === undefined)
    return <EmptyState title={t('calendar.none')}>{t('calendar.noneSay')}</EmptyState>;
  const days = yearDays(calendar);
  const known = calendar.holidaysKnown;
  const change = (next: { year?: number; calendar?: string; day?: string }) =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true });
  return (
    <div className={styles['page']}>
      {calendars.length > 1 && (
        <CalendarChoice
          calendars={calendars}
          chosen={calendar.id}
          reference={guide.data.reference}
          onChoose={(next) => change({ calendar: next })}
        />
      )}
      <div className={styles['head']}>
        <div>
          <h2>
            <GuideText text={calendar.name} reference={guide.data.reference} />
          </h2>
          <p className={styles['facts']}>
            <span>
              {t('calendar.sumOf', {
                year,
                count: calendar.workingDays,
                hours: time.exactSpan(calendar.openSeconds),
              })}
            </span>
            <span>{t('calendar.inZone', { zone: calendar.zone, city: time.city(calendar.zone) })}</span>
            {calendar.clauses.length > 0 && <span>{calendar.clauses.join(t('calendar.separator'))}</span>}
          </p>
          {known !== null && known.until !== null && (
            <p className={styles['quiet']}>
              {t('calendar.knownUntil', { date: time.date(known.until) })}
              {known.until < `${year}-12-31` && ` ${t('calendar.provisional')}`}
            </p>
          )}
        </div>
        <YearSteps year={year} onYear={(next) => change({ year: next })} />
      </div>
      <PictureKey days={days} />
      <DayFacts
        calendar={calendar}
        day={days.find(({ date }) => date === chosen)}
        sourceOf={(date) => `${at('read')}${query({ find: date })}`}
      />
      <YearPicture
        names={calendar.names}
        days={days}
        today={today}
        chosen={chosen}
        onChoose={(day) => change({ day, year: Number(day.slice(0, 4)) })}
      />
      <CalendarTables calendar={calendar} days={days} />
    </div>
  );
}

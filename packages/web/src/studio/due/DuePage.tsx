import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueSearch } from './due-search.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { useTime } from '../../time/useTime.ts';
import { localIn } from '../../time/wall-clock.ts';
import { calendarsQuery, duePreviewQuery, studioGuideQuery } from '../queries.ts';
import { useEdition } from '../useEdition.ts';
import { dueCommand, dueForm, dueQuestion } from './due-question.ts';
import { DueFields } from './DueFields.tsx';
import styles from './DuePage.module.css';
import { DueResults } from './DueResults.tsx';

const route = getRouteApi('/w/$ws/staff/studio/guides/$guide/editions/$edition/due');

/** What would be promised to a case filed so, with every due time proved. Saves nothing. */
export function DuePage() {
  const { t } = useTranslation('studio');
  const { now, zone: own } = useTime();
  const { edition } = useEdition();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const guide = useQuery(studioGuideQuery(edition));
  const calendars = useQuery(calendarsQuery(edition, undefined));
  // The clock ticks on; a form that nobody touched must not ask anew with every tick.
  const [since] = useState(now);
  const first = guide.data?.zone ?? own;
  const form = guide.data && dueForm(guide.data, search, { local: localIn(first, since), zone: first });
  const question = guide.data && form ? dueQuestion(guide.data, form) : null;
  const preview = useQuery({
    ...duePreviewQuery(edition, question ?? { offering: '', severity: '', openedAt: '' }),
    enabled: question !== null,
  });
  if (guide.isError)
    return <ErrorState problem={guide.error} what={t('tab.due')} onRetry={() => void guide.refetch()} />;
  if (guide.isPending || form === undefined) return <SkeletonRows rows={8} />;
  const zones = [
    ...new Set([
      first,
      own,
      'Etc/UTC',
      form.zone,
      ...(calendars.data?.calendars ?? []).map(({ zone }) => zone),
    ]),
  ];
  const change = (next: DueSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <div className={styles['page']}>
      <div className={styles['side']}>
        <p className={styles['quiet']}>{t('due.about')}</p>
        <DueFields guide={guide.data} form={form} zones={zones} onChange={change} />
      </div>
      <div className={styles['results']} aria-live="polite" aria-busy={preview.isFetching}>
        {question === null && <p>{t('due.unreadable')}</p>}
        {question !== null && preview.isPending && <SkeletonRows rows={4} />}
        {question !== null && preview.isError && (
          <ErrorState problem={preview.error} what={t('tab.due')} onRetry={() => void preview.refetch()} />
        )}
        {question !== null && preview.data !== undefined && !preview.isError && (
          <DueResults preview={preview.data} />
        )}
        {question !== null && (
          <div className={styles['command']}>
            <code>{dueCommand(edition.guide, question)}</code>
            <CopyButton value={dueCommand(edition.guide, question)} label={t('due.copyCommand')} />
          </div>
        )}
      </div>
    </div>
  );
}

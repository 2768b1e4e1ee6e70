import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.ts';
import { useGo } from '../../app/shell/useGo.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { diffQuery, editionsQuery } from '../queries.ts';
import { useEdition } from '../useEdition.ts';
import { useEditionNames } from '../useEditionNames.ts';
import { ChangeGroups } from './ChangeGroups.tsx';
import styles from './Diff.module.css';
import { editionBefore } from './edition-before.ts';
import { MovingCases } from './MovingCases.tsx';

const route = getRouteApi('/w/$ws/staff/studio/guides/$guide/editions/$edition/diff');

/** What changed in the promises from one edition to another, and what moving running cases would change. */
export function DiffPage() {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const go = useGo();
  const { to } = useWorkspace();
  const { edition, at } = useEdition();
  const { against } = route.useSearch();
  const name = useEditionNames();
  const editions = useQuery(editionsQuery(edition));
  const rows = editions.data?.items ?? [];
  const before = rows.find((row) => row.edition === against)?.edition ?? editionBefore(rows, edition.edition);
  const diff = useQuery({
    ...diffQuery(edition, before ?? '', language),
    enabled: before !== null,
  });
  if (editions.isError)
    return (
      <ErrorState problem={editions.error} what={t('tab.diff')} onRetry={() => void editions.refetch()} />
    );
  if (editions.isPending) return <SkeletonRows rows={8} />;
  if (before === null) return <EmptyState title={t('diff.only')}>{t('diff.onlySay')}</EmptyState>;
  const choices = rows.map((row) => ({ value: row.edition, label: name(row) }));
  return (
    <div className={styles['page']}>
      <div className={styles['choice']}>
        <NativeSelect
          label={t('diff.from')}
          value={before}
          data={choices}
          onChange={({ currentTarget }) => go(`${at('diff')}${query({ against: currentTarget.value })}`)}
        />
        <NativeSelect
          label={t('diff.to')}
          value={edition.edition}
          data={choices}
          onChange={({ currentTarget }) =>
            go(
              `${to.studio.edition(edition.guide, currentTarget.value, 'diff')}${query({ against: before })}`,
            )
          }
        />
      </div>
      {diff.isPending && <SkeletonRows rows={6} />}
      {diff.isError && (
        <ErrorState problem={diff.error} what={t('tab.diff')} onRetry={() => void diff.refetch()} />
      )}
      {diff.data !== undefined && <ChangeGroups changes={diff.data.changes} />}
      <MovingCases key={edition.edition} edition={edition} />
    </div>
  );
}

import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../api/client.ts';
import { casesQuery, filingChoicesQuery } from '../api/queries.ts';
import { useGo } from '../app/shell/useGo.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorState } from '../components/ErrorState.tsx';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { openableKinds } from '../filing/kind/kind-choices.ts';
import { useText } from '../text/useText.ts';
import { useTitle } from '../components/useTitle.ts';
import { CaseCards } from './CaseCards.tsx';
import styles from './Portal.module.css';
import { useHomeWords } from './useGuideWords.ts';

const views = ['open', 'closed', 'all'] as const;
const route = getRouteApi('/w/$ws/customers/portal/cases');

/** All cases of the account: open, closed or all, by words. */
export function PortalCasesPage() {
  const { t } = useTranslation('portal');
  const { ws, to } = useWorkspace();
  const go = useGo();
  const words = useHomeWords(ws);
  const say = useText();
  const search = route.useSearch();
  const view = views.find((each) => each === search.view) ?? 'open';
  const q = search.q ?? '';
  const { kind = 'request' } = search;
  const [typed, setTyped] = useState(q);
  const cases = useInfiniteQuery(
    casesQuery(ws, { view, q, kind, sort: view === 'open' ? 'nextDue' : 'activity', limit: 50 }),
  );
  const address = (next: { view?: string; q?: string; kind?: string }): string =>
    `${to.portal.cases()}${query({ view, q, kind: search.kind, ...next })}`;
  const choices = useQuery(filingChoicesQuery(ws, 'web'));
  const kinds = openableKinds(choices.data?.items ?? []);
  const find = useDebouncedCallback((next: string) => go(address({ q: next }), { replace: true }), 300);
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  useTitle(words.Cases);
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <h1>{words.Cases}</h1>
        <Button className={styles['tall']} onClick={() => go(to.portal.newCase())}>
          {t('home.file', { case: words.case })}
        </Button>
      </div>
      <div className={styles['filters']}>
        <SegmentedControl
          aria-label={t('list.show')}
          size="md"
          value={view}
          onChange={(next) => go(address({ view: next }))}
          data={views.map((value) => ({ value, label: t(`list.${value}`) }))}
        />
        {kinds.length > 0 && (
          <NativeSelect
            aria-label={t('kind.filter')}
            size="md"
            value={kind}
            data={[
              { value: 'request', label: words.Cases },
              ...[...new Map(kinds.map(({ id, name }) => [id, name]))].map(([value, name]) => ({
                value,
                label: say(name).words,
              })),
              { value: 'all', label: t('kind.all') },
            ]}
            onChange={({ currentTarget: { value } }) =>
              go(address({ kind: value === 'request' ? '' : value }))
            }
          />
        )}
        <TextInput
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          size="md"
          type="search"
          value={typed}
          style={{ flex: '1 1 200px' }}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            find(currentTarget.value);
          }}
        />
      </div>
      {cases.isPending && <SkeletonRows />}
      {cases.isError && (
        <ErrorState problem={cases.error} what={words.cases} onRetry={() => void cases.refetch()} />
      )}
      {cases.isSuccess && rows.length === 0 && (
        <EmptyState
          title={q === '' ? t(`list.none.${view}`, { cases: words.cases }) : t('list.noMatch', { q })}
          action={q === '' ? undefined : <ClearSearch />}
        />
      )}
      {rows.length > 0 && <CaseCards rows={rows} asOf={cases.data?.pages[0]?.asOf ?? ''} />}
      {cases.hasNextPage && (
        <Button
          variant="default"
          loading={cases.isFetchingNextPage}
          onClick={() => void cases.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </div>
  );

  function ClearSearch() {
    return (
      <Button
        variant="default"
        onClick={() => {
          setTyped('');
          go(address({ q: '' }));
        }}
      >
        {t('list.clear')}
      </Button>
    );
  }
}

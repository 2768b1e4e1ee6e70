import { Button, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesQuery } from '../../api/queries.ts';
import { useRefreshAt } from '../../api/useRefreshAt.ts';
import type { QueueSearch, QueueView } from './queue-search.ts';
import { useGo } from '../../app/shell/useGo.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { useTitle } from '../../components/useTitle.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { CaseTable } from './CaseTable.tsx';
import { QueueEmpty } from './QueueEmpty.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import styles from './QueuePage.module.css';
import { QueueTabs } from './QueueTabs.tsx';
import { useFrozenRows } from './useFrozenRows.ts';
import { useRowFocus } from './useRowFocus.ts';

const CaseWorkspace = lazy(() =>
  import('../case/CaseWorkspace.tsx').then(({ CaseWorkspace }) => ({ default: CaseWorkspace })),
);
const route = getRouteApi('/w/$ws/staff/desk/queue/$view');
const WIDE = '(min-width: 1200px)';

/** The queue: views with counts, filters in the address, the list, and beside it the case that is open. */
export function QueuePage() {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const { ws, to } = useWorkspace();
  const { view } = route.useParams() as { view: QueueView };
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = useGo();
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false }) === true;
  const [held, setHeld] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const { case: open, ...filters } = search;
  const cases = useInfiniteQuery(casesQuery(ws, { view, ...filters }));
  const rows = useMemo(() => cases.data?.pages.flatMap(({ items }) => items) ?? [], [cases.data]);
  const leave = useRowFocus(list, rows.length > 0);
  const asOf = cases.data?.pages[0]?.asOf ?? '';
  const frozen = useFrozenRows(rows, held, JSON.stringify([view, filters]));
  useRefreshAt(
    rows.map(({ next }) => next?.nextChange),
    [ws, 'cases'],
  );
  useTitle(t('queue.title'));
  const split = wide && open !== undefined;

  const change = (next: Partial<QueueSearch>): void =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true });
  const openPage = (number: number): void => {
    leave(number);
    go(to.desk.case(number));
  };
  const openRow = (number: number): void => (wide ? change({ case: number }) : openPage(number));
  const step = (by: number): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-case]') ?? [])];
    const at = links.findIndex(
      (link) =>
        link === document.activeElement ||
        (link.dataset['case'] === String(open) && !links.includes(document.activeElement as HTMLElement)),
    );
    const next = links[Math.min(Math.max(at + by, 0), links.length - 1)];
    next?.focus();
    if (split && next?.dataset['case'] !== undefined) change({ case: Number(next.dataset['case']) });
  };
  const current = (): number | undefined =>
    Number((document.activeElement as HTMLElement | null)?.dataset['case'] ?? open ?? Number.NaN) ||
    undefined;
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    o: () => {
      const number = current();
      if (number !== undefined) openPage(number);
    },
    Escape: () => change({ case: undefined }),
  });

  return (
    <div className={styles['page']} data-split={split || undefined}>
      <div className={styles['list']}>
        <h1 className="up-visually-hidden">{t('queue.title')}</h1>
        <QueueTabs view={view} search={filters} />
        <QueueFilters filters={filters} onChange={change} />
        <div className={styles['bar']} aria-live="polite">
          <span>
            {cases.isSuccess &&
              (cases.hasNextPage
                ? t('queue.shown', { count: frozen.shown.length })
                : common('cases', { count: frozen.shown.length }))}
          </span>
          {frozen.waiting > 0 && (
            <UnstyledButton className={styles['new']} onClick={frozen.thaw}>
              {t('queue.new', { count: frozen.waiting })}
            </UnstyledButton>
          )}
        </div>
        <div
          ref={list}
          className={styles['scroll']}
          data-scroll-restoration-id="queue"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(list.current?.contains(document.activeElement) === true)}
          onFocus={() => setHeld(true)}
          onBlur={(event) => setHeld(list.current?.contains(event.relatedTarget) === true)}
        >
          {cases.isPending && <SkeletonRows rows={10} />}
          {cases.isError && rows.length === 0 && (
            <ErrorState problem={cases.error} what={t('queue.title')} onRetry={() => void cases.refetch()} />
          )}
          {cases.isSuccess && frozen.shown.length === 0 && (
            <QueueEmpty view={view} filters={filters} onClear={() => void navigate({ search: {} })} />
          )}
          {frozen.shown.length > 0 && (
            <CaseTable
              rows={frozen.shown}
              gone={frozen.gone}
              asOf={asOf}
              open={split ? open : undefined}
              narrow={split}
              onOpen={openRow}
            />
          )}
          {cases.hasNextPage && (
            <Button
              variant="default"
              m="md"
              loading={cases.isFetchingNextPage}
              onClick={() => void cases.fetchNextPage()}
            >
              {common('action.showMore')}
            </Button>
          )}
        </div>
      </div>
      {split && (
        <div className={styles['case']}>
          <Suspense fallback={<SkeletonRows />}>
            <CaseWorkspace number={open} layout="split" />
          </Suspense>
        </div>
      )}
    </div>
  );
}

import { Button, UnstyledButton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { outboxQuery } from '../../api/queries.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import page from '../../components/Page.module.css';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { useTitle } from '../../components/useTitle.ts';
import { MailPanel } from './MailPanel.tsx';
import styles from './OutboxPage.module.css';
import { OutboxTable } from './OutboxTable.tsx';

const route = getRouteApi('/w/$ws/staff/admin/outbox');
const states = ['queued', 'sent', 'deferred', 'dead', 'kept'] as const;

/** Every mail that Upheld wrote, and what became of it. */
export function OutboxPage() {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const { ws } = useWorkspace();
  const { state, mail } = route.useSearch();
  const navigate = route.useNavigate();
  const outbox = useInfiniteQuery(outboxQuery(ws));
  const all = outbox.data?.pages.flatMap(({ items }) => items) ?? [];
  const rows = all.filter((row) => state === undefined || row.state === state);
  useTitle(t('outbox.title'));
  const choose = (next: string | undefined): void =>
    void navigate({ search: next === undefined ? {} : { state: next }, replace: true });
  return (
    <div className={page['page']} style={{ maxWidth: 'none' }}>
      <h1>{t('outbox.title')}</h1>
      {all.some((row) => row.state === 'kept') && <p className={styles['ribbon']}>{t('outbox.noSmtp')}</p>}
      <div className={styles['states']} role="group" aria-label={t('outbox.state')}>
        <UnstyledButton
          className={styles['state']}
          aria-pressed={state === undefined}
          onClick={() => choose(undefined)}
        >
          {t('outbox.all')} <span className={styles['count']}>{all.length}</span>
        </UnstyledButton>
        {states.map((each) => (
          <UnstyledButton
            key={each}
            className={styles['state']}
            aria-pressed={state === each}
            onClick={() => choose(each)}
          >
            {t(`state.${each}`)}{' '}
            <span className={styles['count']}>{all.filter((row) => row.state === each).length}</span>
          </UnstyledButton>
        ))}
      </div>
      <div className={styles['split']} data-open={mail !== undefined || undefined}>
        <div>
          {outbox.isPending && <SkeletonRows />}
          {outbox.isError && all.length === 0 && (
            <ErrorState
              problem={outbox.error}
              what={t('outbox.title')}
              onRetry={() => void outbox.refetch()}
            />
          )}
          {outbox.isSuccess && rows.length === 0 && (
            <EmptyState title={state === undefined ? t('outbox.none') : t('outbox.noneOfState')} />
          )}
          {rows.length > 0 && (
            <OutboxTable
              ws={ws}
              rows={rows}
              open={mail}
              onOpen={(id) => void navigate({ search: (now) => ({ ...now, mail: id }) })}
            />
          )}
          {outbox.hasNextPage && (
            <Button
              variant="default"
              mt="md"
              loading={outbox.isFetchingNextPage}
              onClick={() => void outbox.fetchNextPage()}
            >
              {common('action.showMore')}
            </Button>
          )}
        </div>
        {mail !== undefined && (
          <MailPanel
            key={mail}
            ws={ws}
            id={mail}
            onClose={() => void navigate({ search: (now) => ({ ...now, mail: undefined }) })}
          />
        )}
      </div>
    </div>
  );
}

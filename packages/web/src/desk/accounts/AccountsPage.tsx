import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountsQuery } from '../../api/queries.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { AppLink } from '../../components/AppLink.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import page from '../../components/Page.module.css';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { useTitle } from '../../components/useTitle.ts';

const route = getRouteApi('/w/$ws/staff/desk/accounts');

/** The customers, found by name or customer id. */
export function AccountsPage() {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const { ws, to } = useWorkspace();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(q);
  const accounts = useInfiniteQuery(accountsQuery(ws, q));
  const rows = accounts.data?.pages.flatMap(({ items }) => items) ?? [];
  const find = useDebouncedCallback(
    (words: string) => void navigate({ search: words === '' ? {} : { q: words }, replace: true }),
    250,
  );
  useTitle(t('accounts.title'));
  return (
    <div className={page['page']}>
      <h1>{t('accounts.title')}</h1>
      <TextInput
        label={t('accounts.find')}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          find(currentTarget.value.trim());
        }}
        maw={360}
        mb="md"
      />
      {accounts.isPending && <SkeletonRows />}
      {accounts.isError && rows.length === 0 && (
        <ErrorState
          problem={accounts.error}
          what={t('accounts.title')}
          onRetry={() => void accounts.refetch()}
        />
      )}
      {accounts.isSuccess && rows.length === 0 && (
        <EmptyState title={q === '' ? t('accounts.none') : t('accounts.noMatch')} />
      )}
      {rows.length > 0 && (
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('rail.customer')}</th>
              <th scope="col">{t('facts.customerId')}</th>
              <th scope="col" className={page['number']}>
                {t('facts.openCases')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((account) => (
              <tr key={account.id}>
                <th scope="row">
                  <AppLink href={to.desk.account(account.id)}>{account.name}</AppLink>
                </th>
                <td className="code">{account.customerId}</td>
                <td className={page['number']}>{account.openCases}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {accounts.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={accounts.isFetchingNextPage}
          onClick={() => void accounts.fetchNextPage()}
        >
          {common('action.showMore')}
        </Button>
      )}
    </div>
  );
}

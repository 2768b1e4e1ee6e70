import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { casesQuery } from '../../api/queries.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { useGo } from '../../app/shell/useGo.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { CaseTable } from '../queue/CaseTable.tsx';

/** The open cases of one customer, the clock first as everywhere. */
export function AccountCases({ ws, account }: { ws: string; account: string }) {
  const { t } = useTranslation('desk');
  const { to } = useWorkspace();
  const go = useGo();
  const cases = useInfiniteQuery(casesQuery(ws, { view: 'open', account }));
  if (cases.isPending) return <SkeletonRows rows={3} />;
  if (cases.isError)
    return (
      <ErrorState problem={cases.error} what={t('accounts.cases')} onRetry={() => void cases.refetch()} />
    );
  const rows = cases.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <EmptyState title={t('accounts.noCases')} />;
  return (
    <CaseTable
      rows={rows}
      asOf={cases.data.pages[0]?.asOf ?? ''}
      onOpen={(number) => go(to.desk.case(number))}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accountQuery } from '../../api/queries.ts';
import { problemOf } from '../../api/problem.ts';
import { NotHere } from '../../app/NotHere.tsx';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import page from '../../components/Page.module.css';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { useTitle } from '../../components/useTitle.ts';
import { AccountCases } from './AccountCases.tsx';
import { AccountContacts } from './AccountContacts.tsx';
import { AccountContracts } from './AccountContracts.tsx';

const route = getRouteApi('/w/$ws/staff/desk/accounts/$id');

/** One customer: its open cases, its people, its contracts. */
export function AccountPage() {
  const { t } = useTranslation('desk');
  const { ws } = useWorkspace();
  const { id } = route.useParams();
  const account = useQuery(accountQuery(ws, id));
  useTitle(account.data?.name ?? t('accounts.title'));
  if (account.isPending) return <SkeletonRows />;
  if (account.isError) {
    if (problemOf(account.error).status === 404) return <NotHere />;
    return <ErrorState problem={account.error} onRetry={() => void account.refetch()} />;
  }
  const { name, customerId, openCases, missedIn90Days, contacts, contracts } = account.data;
  return (
    <div className={page['page']}>
      <h1>{name}</h1>
      <dl className={page['facts']}>
        <dt>{t('facts.customerId')}</dt>
        <dd className="code">{customerId}</dd>
        <dt>{t('facts.openCases')}</dt>
        <dd>{openCases}</dd>
        <dt>{t('facts.missed')}</dt>
        <dd>{missedIn90Days}</dd>
      </dl>
      <h2>{t('accounts.cases')}</h2>
      <AccountCases ws={ws} account={id} />
      <h2>{t('accounts.contacts')}</h2>
      <AccountContacts account={account.data} contacts={contacts} />
      <h2>{t('accounts.contracts')}</h2>
      <AccountContracts contracts={contracts} />
    </div>
  );
}

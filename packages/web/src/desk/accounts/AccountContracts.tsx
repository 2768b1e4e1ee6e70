import type { ContractView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import page from '../../components/Page.module.css';
import { useText } from '../../text/useText.ts';
import { useTime } from '../../time/useTime.ts';

/** What a customer has bought, and until when. */
export function AccountContracts({ contracts }: { contracts: readonly ContractView[] }) {
  const { t } = useTranslation('desk');
  const time = useTime();
  const say = useText();
  if (contracts.length === 0) return <EmptyState title={t('accounts.noContracts')} />;
  return (
    <div className={page['scroll']}>
      <table className={page['table']}>
        <tbody>
          {contracts.map((contract) => (
            <tr key={contract.id}>
              <th scope="row">{contract.number}</th>
              <td>
                {[contract.offering, ...contract.addOns].map(({ name }) => say(name).words).join(' + ')}
              </td>
              <td>
                {t('accounts.starts', { from: time.date(contract.startsOn), to: time.date(contract.endsOn) })}
              </td>
              <td>{contract.active ? t('accounts.active') : t('accounts.ended')}</td>
              <td>
                {contract.incidentsLeft === null
                  ? ''
                  : t('accounts.incidents', { count: contract.incidentsLeft })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

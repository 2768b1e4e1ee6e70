import type { FilingChoice } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { filingChoicesQuery } from '../api/queries.ts';
import { ContractLine } from './ContractLine.tsx';
import styles from './Portal.module.css';

/** Under which contracts the customer is served, and until when. */
export function ContractLines({ ws }: { ws: string }) {
  const { t } = useTranslation('portal');
  const choices = useQuery(filingChoicesQuery(ws, 'web'));
  const contracts = oneEach(choices.data?.items ?? []);
  if (contracts.length === 0) return null;
  return (
    <section className={styles['group']}>
      <h2>{t('home.contracts')}</h2>
      <ul className={styles['contracts']}>
        {contracts.map((choice) => (
          <ContractLine key={choice.contract.id} ws={ws} choice={choice} />
        ))}
      </ul>
    </section>
  );
}

/** Of each contract one choice, if possible one that may be filed. */
function oneEach(choices: readonly FilingChoice[]): FilingChoice[] {
  const chosen = new Map<string, FilingChoice>();
  for (const choice of choices) {
    const known = chosen.get(choice.contract.id);
    if (
      known === undefined ||
      (known.entitlement.answer !== 'allow' && choice.entitlement.answer === 'allow')
    )
      chosen.set(choice.contract.id, choice);
  }
  return [...chosen.values()];
}

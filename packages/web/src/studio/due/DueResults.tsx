import type { ProofView, StudioPreview } from '@upheld/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ProofRibbon } from '../../proof/ProofRibbon.tsx';
import { ProofSheet } from '../../proof/ProofSheet.tsx';
import { RibbonKey } from '../../proof/RibbonKey.tsx';
import styles from './DuePage.module.css';
import { useBeginWords } from './useBeginWords.ts';

const groups = ['customer', 'staff', 'box'] as const;

/** Every milestone that begins with the filing: promises first, then what staff owe, then what simply runs out. */
export function DueResults({ preview: { proofs, later } }: { preview: StudioPreview }) {
  const { t } = useTranslation('studio');
  const [open, setOpen] = useState<ProofView | null>(null);
  const begins = useBeginWords();
  if (proofs.length + later.length === 0)
    return <EmptyState title={t('due.none')}>{t('due.noneSay')}</EmptyState>;
  const all = [...proofs, ...later.map(({ proof }) => proof)];
  const kinds = new Set(all.flatMap(({ stretches }) => stretches.map(({ kind }) => kind)));
  return (
    <>
      {groups.map((group) => {
        const own = proofs.filter((proof) => groupOf(proof) === group);
        return (
          own.length > 0 && (
            <section key={group} className={styles['group']}>
              <h2>{t(`due.group.${group}`)}</h2>
              {own.map((proof) => (
                <ProofRibbon
                  key={`${proof.milestone.id} ${proof.milestone.turn}`}
                  proof={proof}
                  onWhy={() => setOpen(proof)}
                />
              ))}
            </section>
          )
        );
      })}
      {later.length > 0 && (
        <section className={styles['group']}>
          <h2>{t('due.group.later')}</h2>
          {later.map(({ proof, begins: by }) => (
            <div key={proof.milestone.id}>
              <ProofRibbon proof={proof} onWhy={() => setOpen(proof)} />
              <p className={styles['quiet']}>{t('due.begins', { what: begins(by) })}</p>
            </div>
          ))}
        </section>
      )}
      <RibbonKey used={kinds} />
      <ProofSheet opened={open !== null} onClose={() => setOpen(null)} proof={open} />
    </>
  );
}

function groupOf({ milestone }: ProofView): (typeof groups)[number] {
  if (milestone.counts === 'box') return 'box';
  return milestone.to === 'customer' && milestone.counts === 'promise' ? 'customer' : 'staff';
}

import type { ProofView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useTime } from '../time/useTime.ts';
import styles from './ProofTable.module.css';
import { useTargetWords } from './useTargetWords.ts';

/** What the days add up to, beside what was promised. */
export function ProofSum({ proof }: { proof: ProofView }) {
  const { t } = useTranslation('proof');
  const time = useTime();
  const words = useTargetWords();
  const { target, due } = proof.milestone;
  const reached =
    due !== null && target.kind === 'openTime' && Math.abs(target.seconds - proof.countedSeconds) < 1;
  return (
    <tr className={styles['sum']}>
      <th scope="row">{due === null ? t('sumSoFar') : t('sum')}</th>
      <td aria-hidden className={styles['ribbon']} />
      <td className={styles['figure']}>{time.exactSpan(proof.countedSeconds)}</td>
      <td>{reached ? t('equalsTarget') : t('target', { target: words(proof) })}</td>
    </tr>
  );
}

import type { FilingPreview, ProofView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useText } from '../text/useText.ts';
import { useTime } from '../time/useTime.ts';
import { useOwnTime } from '../proof/useOwnTime.ts';
import { useTargetWords } from '../proof/useTargetWords.ts';
import styles from './Filing.module.css';
import { firstProof } from './first-proof.ts';

interface Props {
  preview: FilingPreview;
  severity: string;
  onWhy: (proof: ProofView) => void;
}

/** "Filed now: first response by …", with the way to its reckoning. */
export function PromiseLine({ preview, severity, onWhy }: Props) {
  const { t } = useTranslation('portal');
  const { t: proofWords } = useTranslation('proof');
  const time = useTime();
  const say = useText();
  const target = useTargetWords();
  const own = useOwnTime();
  const proof = firstProof(preview, severity);
  if (proof === null) return <p className={styles['promise']}>{t('filing.noPromise')}</p>;
  const { milestone } = proof;
  const name = say(milestone.name).words;
  return (
    <p className={styles['promise']} aria-live="polite">
      {milestone.due === null
        ? t('filing.nowAmount', { name, amount: target(proof) })
        : t('filing.now', { name, due: time.full(milestone.due, milestone.zone) })}{' '}
      {milestone.due !== null && own(milestone.due, milestone.zone)}{' '}
      {milestone.opensAt !== null &&
        `${t('filing.opens', { opens: time.full(milestone.opensAt, milestone.zone) })} `}
      {milestone.due !== null && (
        <button type="button" className={styles['why']} onClick={() => onWhy(proof)}>
          {proofWords('whyThen')}
        </button>
      )}
    </p>
  );
}

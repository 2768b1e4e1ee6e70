import type { MilestoneView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useTime } from '../time/useTime.ts';
import { chipWords } from './chip-words.ts';
import styles from './MilestoneChip.module.css';
import { StateIcon } from './StateIcon.tsx';

interface Props {
  milestone: MilestoneView;
  /** `asOf` of the answer that holds the milestone: the chip counts on from there. */
  asOf: string;
  /** A case's headline is larger than a row's chip. */
  large?: boolean;
}

/** How a promise stands: shape, words and colour; counts locally, by the server's clock, without moving the layout. */
export function MilestoneChip({ milestone, asOf, large = false }: Props) {
  const { t } = useTranslation('common');
  const time = useTime();
  const due =
    milestone.due === null ? undefined : t('clock.due', { due: time.full(milestone.due, milestone.zone) });
  const missedBeside = milestone.state === 'paused' && milestone.missedAt !== null;
  return (
    <span
      className={`${styles['chip']} ${styles[milestone.state]}`}
      data-state={milestone.state}
      data-large={large || undefined}
      title={due}
    >
      {missedBeside && <StateIcon state="missed" />}
      <StateIcon state={milestone.state} size={large ? 20 : 16} />
      <span className="up-visually-hidden">{t(`clockState.${milestone.state}`)}: </span>
      <span className={styles['words']}>{chipWords(milestone, asOf, t, time)}</span>
    </span>
  );
}

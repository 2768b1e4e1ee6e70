import type { MilestoneView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { bindingOf } from '../../case/shown-turns.ts';
import { MilestoneChip } from '../../clock-chip/MilestoneChip.tsx';
import { useOwnTime } from '../../proof/useOwnTime.ts';
import { GuideText } from '../../text/GuideText.tsx';
import { useText } from '../../text/useText.ts';
import { useTime } from '../../time/useTime.ts';
import styles from './Case.module.css';

interface Props {
  milestone: MilestoneView;
  asOf: string;
  /** All of the case: a term of the contract may stand over this promise. */
  among?: readonly MilestoneView[];
  large?: boolean;
  onWhy: (milestone: MilestoneView) => void;
}

/** One promise: its name, by when, how it stands, why then. */
export function PromiseRow({ milestone, asOf, among = [], large = false, onWhy }: Props) {
  const { t } = useTranslation('portal');
  const { t: common } = useTranslation('common');
  const { t: proof } = useTranslation('proof');
  const time = useTime();
  const say = useText();
  const own = useOwnTime();
  const binding = bindingOf(milestone, among);
  const { name, due, zone, state, opensAt, pausedFor } = milestone;
  return (
    <div className={styles['promise']} data-large={large || undefined}>
      <span className={styles['promiseName']}>
        <GuideText text={name} /> {due !== null && t('by', { due: time.full(due, zone) })}
      </span>
      <MilestoneChip milestone={milestone} asOf={asOf} large={large} />
      {milestone.startedAt !== null && (
        <button
          type="button"
          className={styles['why']}
          aria-label={proof('whyThenOf', { name: say(name).words })}
          onClick={() => onWhy(milestone)}
        >
          {proof('whyThen')}
        </button>
      )}
      {binding !== null && <span className={styles['faint']}>{common(`binding.${binding}`)}</span>}
      {large && due !== null && <span className={styles['faint']}>{own(due, zone)}</span>}
      {state === 'resting' && opensAt !== null && large && (
        <span className={styles['faint']}>{common('clock.opens', { opens: time.full(opensAt, zone) })}</span>
      )}
      {state === 'paused' && pausedFor !== null && (
        <span className={styles['faint']}>
          <GuideText text={pausedFor} />
        </span>
      )}
      {milestone.provisional && <span className={styles['faint']}>{common('clock.provisional')}</span>}
    </div>
  );
}

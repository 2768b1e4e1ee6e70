import type { CaseView, GuideView, MilestoneView } from '@upheld/contract';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MilestoneChip } from '../../../clock-chip/MilestoneChip.tsx';
import { ClauseTag } from '../../../text/ClauseTag.tsx';
import { useText } from '../../../text/useText.ts';
import { useTime } from '../../../time/useTime.ts';
import styles from './Rail.module.css';
import { RailSection } from './RailSection.tsx';
import { shownTurns } from './shown-turns.ts';

interface Props {
  view: CaseView;
  guide: GuideView | undefined;
  onWhy: (milestone: MilestoneView) => void;
}

/** Every promise with its state, its due time in its own zone, its clause and its why. A miss stays listed. */
export function RailPromises({ view, guide, onWhy }: Props) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const time = useTime();
  const say = useText(guide?.reference);
  return (
    <RailSection title={t('rail.promises')}>
      <ul className={styles['promises']}>
        {shownTurns(view.milestones).map((milestone) => {
          const name = say(milestone.name).words;
          return (
            <li key={`${milestone.id} ${milestone.turn}`} className={styles['promise']}>
              <span>
                <span className={styles['name']}>{name}</span>
                {milestone.turn > 1 && (
                  <span className={styles['small']}> {t('rail.turn', { turn: milestone.turn })}</span>
                )}
                {milestone.to === 'staff' && <span className={styles['small']}> {t('rail.toStaff')}</span>}
              </span>
              {milestone.startedAt !== null && (
                <UnstyledButton
                  className={styles['why']}
                  aria-label={common('action.whyOf', { name })}
                  onClick={() => onWhy(milestone)}
                >
                  {common('action.why')}
                </UnstyledButton>
              )}
              <span className={styles['chip']}>
                <MilestoneChip milestone={milestone} asOf={view.asOf} />
              </span>
              <span className={styles['small']}>
                {milestone.due === null
                  ? time.amount(milestone.target, milestone.calendar)
                  : common('clock.dueOf', {
                      due: time.full(milestone.due, milestone.zone),
                      amount: time.amount(milestone.target, milestone.calendar),
                    })}
                {milestone.clauses.map((id) => (
                  <ClauseTag key={id} id={id} guide={guide} />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </RailSection>
  );
}

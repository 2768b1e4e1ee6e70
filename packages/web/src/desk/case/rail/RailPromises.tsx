import type { CaseView, GuideView, MilestoneView } from '@upheld/contract';
import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bindingOf, shownTurns } from '../../../case/shown-turns.ts';
import { MilestoneChip } from '../../../clock-chip/MilestoneChip.tsx';
import { ClauseTag } from '../../../text/ClauseTag.tsx';
import { useText } from '../../../text/useText.ts';
import { useTime } from '../../../time/useTime.ts';
import styles from './Rail.module.css';
import { RailSection } from './RailSection.tsx';

interface Props {
  view: CaseView;
  guide: GuideView | undefined;
  onWhy: (milestone: MilestoneView) => void;
  onAgreeDue: (milestone: string) => void;
}

/** Every promise with its state, its due time in its own zone, its clause and its why. A miss stays listed. */
export function RailPromises({ view, guide, onWhy, onAgreeDue }: Props) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const time = useTime();
  const say = useText(guide?.reference);
  const [all, setAll] = useState(false);
  const turns = shownTurns(view.milestones);
  const begun = turns.filter((milestone) => !isIdle(milestone));
  const idle = turns.filter(isIdle);
  const folds = idle.length > IDLE_MOST;
  const mayAgree = view.acts.some(({ act, allowed }) => act === 'agree-due' && allowed);
  return (
    <RailSection title={t('rail.promises')}>
      <ul className={styles['promises']}>
        {[...begun, ...(folds && !all ? [] : idle)].map((milestone) => {
          const name = say(milestone.name).words;
          const binding = bindingOf(milestone, view.milestones);
          return (
            <li key={`${milestone.id} ${milestone.turn}`} className={styles['promise']}>
              <span>
                <span className={styles['name']}>{name}</span>
                {milestone.turn > 1 && (
                  <span className={styles['small']}> {t('rail.turn', { turn: milestone.turn })}</span>
                )}
                {milestone.to === 'staff' && <span className={styles['small']}> {t('rail.toStaff')}</span>}
                {binding !== null && <span className={styles['small']}> {common(`binding.${binding}`)}</span>}
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
              {mayAgree && waitsForAgreement(milestone) && (
                <Button
                  variant="default"
                  h={30}
                  className={styles['agree']}
                  onClick={() => onAgreeDue(milestone.id)}
                >
                  {t('agreeDue.open')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {folds && (
        <UnstyledButton className={styles['why']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('rail.fewer') : t('rail.idle', { count: idle.length })}
        </UnstyledButton>
      )}
    </RailSection>
  );
}

/** As many that have not begun stand in the list; more come when asked for. */
const IDLE_MOST = 3;

const isIdle = ({ state }: MilestoneView): boolean => state === 'notStarted' || state === 'none';

/** Its time is by agreement, and nobody has agreed one yet. */
const waitsForAgreement = ({ target, startedAt, endedAt, due }: MilestoneView): boolean =>
  target.kind === 'agreed' && startedAt !== null && endedAt === null && due === null;

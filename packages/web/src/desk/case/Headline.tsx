import type { CaseView, GuideView, MilestoneView } from '@upheld/contract';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MilestoneChip } from '../../clock-chip/MilestoneChip.tsx';
import { useText } from '../../text/useText.ts';
import { useTime } from '../../time/useTime.ts';
import styles from './CaseHead.module.css';

interface Props {
  view: CaseView;
  guide: GuideView | undefined;
  onWhy: (milestone: MilestoneView) => void;
}

/** The promise that comes next, in one line: how it stands, what it is, when it is due where it is counted, and why. */
export function Headline({ view, guide, onWhy }: Props) {
  const { t } = useTranslation('common');
  const say = useText(guide?.reference);
  const time = useTime();
  const { next } = view;
  if (next === null) {
    const closed =
      view.closedBy === null
        ? t('clock.nothingDue')
        : `${t('status.closed')}: ${say(view.closedBy.name).words}`;
    return <span className={styles['headline']}>{closed}</span>;
  }
  const name = say(next.name).words;
  const elsewhere = next.due !== null && time.full(next.due, next.zone) !== time.full(next.due);
  return (
    <span className={styles['headline']}>
      <MilestoneChip milestone={next} asOf={view.asOf} large />
      <span>
        <strong>{name}</strong>
        {next.due !== null && (
          <>
            {' '}
            <time dateTime={next.due}>{time.full(next.due, next.zone)}</time>
            {elsewhere && <span className={styles['own']}> · {time.full(next.due)}</span>}
          </>
        )}{' '}
        <UnstyledButton
          className={styles['why']}
          aria-label={t('action.whyOf', { name })}
          onClick={() => onWhy(next)}
        >
          {t('action.why')}
        </UnstyledButton>
      </span>
    </span>
  );
}

import type { CaseRow } from '@upheld/contract';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGo } from '../app/shell/useGo.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { AppLink } from '../components/AppLink.tsx';
import { MilestoneChip } from '../clock-chip/MilestoneChip.tsx';
import { SeverityOrKind } from '../case/SeverityOrKind.tsx';
import { GuideText } from '../text/GuideText.tsx';
import { Instant } from '../time/Instant.tsx';
import { useTime } from '../time/useTime.ts';
import styles from './Portal.module.css';

interface Props {
  row: CaseRow;
  asOf: string;
  answer?: boolean;
}

/** One case in a list: number, title, what it waits for, the next promise made to the customer. */
export function CaseCard({ row, asOf, answer = false }: Props) {
  const { t } = useTranslation('portal');
  const { to } = useWorkspace();
  const go = useGo();
  const time = useTime();
  const { next } = row;
  const href = to.portal.case(row.number);
  return (
    <article className={styles['card']}>
      <div className={styles['cardTitle']}>
        <AppLink href={href}>
          <span className={styles['number']}>{row.number}</span> {row.title}
        </AppLink>
        <SeverityOrKind row={row} />
      </div>
      <div className={styles['cardFacts']}>
        <span>
          {t(row.asked ? 'status.asked' : wroteLast(row) ? 'status.answered' : `status.${row.status}`)}
        </span>
        {next !== null && (
          <span className={styles['next']}>
            <GuideText text={next.name} />
            {next.due !== null && ` ${t('by', { due: time.full(next.due, next.zone) })}`}
            <MilestoneChip milestone={next} asOf={asOf} />
          </span>
        )}
        {row.missed && next?.state !== 'missed' && (
          <span className={styles['missed']}>{t('missedEarlier')}</span>
        )}
        <span className={styles['hint']}>
          {t('lastActivity')} <Instant at={row.lastActivityAt} as="short" />
        </span>
        {answer && (
          <Button variant="default" className={styles['answer']} onClick={() => go(href)}>
            {t(row.asked ? 'home.agree' : row.status === 'solutionProposed' ? 'home.judge' : 'home.answer')}
          </Button>
        )}
      </div>
    </article>
  );
}

/** The engineers wrote last, and nothing else says that the customer is asked for something. */
const wroteLast = ({ turn, status }: CaseRow): boolean =>
  turn === 'customer' && (status === 'withUs' || status === 'new');

import type { CaseView, GuideView, MilestoneView } from '@upheld/contract';
import { Button, Kbd, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { AppLink } from '../../components/AppLink.tsx';
import { openProposals } from '../../case/proposals/open-proposals.ts';
import { SeverityTag } from '../../severity/SeverityTag.tsx';
import { ActMenu } from './acts/ActMenu.tsx';
import styles from './CaseHead.module.css';
import { Headline } from './Headline.tsx';
import type { GuideActGroup } from '../../case/guide-act/guide-acts.ts';
import { GuideText } from '../../text/GuideText.tsx';
import type { CaseAct, DeskAct, DeskSheet } from './useCaseActs.ts';

interface Props {
  view: CaseView;
  guide: GuideView | undefined;
  acts: readonly CaseAct[];
  groups: readonly GuideActGroup[];
  layout: 'page' | 'split';
  menu: boolean;
  onMenu: (opened: boolean) => void;
  onAct: (act: DeskAct) => void;
  onOpen: (sheet: DeskSheet) => void;
  onWhy: (milestone: MilestoneView) => void;
  /** Leads to what waits for the reader's agreement. */
  onAsked: () => void;
}

/** Number, title and the promise first; then whose it is, and what can be done. */
export function CaseHead({
  view,
  guide,
  acts,
  groups,
  layout,
  menu,
  onMenu,
  onAct,
  onOpen,
  onWhy,
  onAsked,
}: Props) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const { to } = useWorkspace();
  const Title = layout === 'page' ? 'h1' : 'h2';
  const may = (name: DeskAct): boolean => acts.some((act) => act.name === name && act.allowed);
  return (
    <header className={styles['head']}>
      <div className={styles['row']}>
        <Title className={styles['title']}>
          <AppLink href={to.desk.case(view.number)} className={styles['number']}>
            {view.number}
          </AppLink>{' '}
          {view.title}
        </Title>
        {view.severity === null ? (
          <span className={styles['fact']}>
            <GuideText text={view.kind.name} reference={guide?.reference} />
          </span>
        ) : (
          <UnstyledButton
            className={styles['fact']}
            onClick={() => onAct('change-severity')}
            disabled={!may('change-severity')}
          >
            <SeverityTag severity={view.severity} />
          </UnstyledButton>
        )}
        <span className={styles['status']}>
          {isAdmissionOpen(view) ? t('notAdmitted') : common(`status.${view.status}`)}
        </span>
        {view.asked && (
          <UnstyledButton className={styles['asked']} onClick={onAsked}>
            {t('queue.asked')}
          </UnstyledButton>
        )}
        <span className={styles['owner']}>{view.owner?.name ?? common('nobody')}</span>
      </div>
      <div className={styles['row']}>
        <Headline view={view} guide={guide} onWhy={onWhy} />
        <span className={styles['acts']}>
          {may('take') && view.owner === null && (
            <Button h={30} onClick={() => onAct('take')}>
              {t('act.take')} <Kbd ml={6}>I</Kbd>
            </Button>
          )}
          {may('message') && (
            <Button
              h={30}
              variant={view.owner === null ? 'default' : 'filled'}
              onClick={() => onAct('message')}
            >
              {t('reply')} <Kbd ml={6}>R</Kbd>
            </Button>
          )}
          <ActMenu
            acts={acts}
            groups={groups}
            guide={guide}
            opened={menu}
            onOpened={onMenu}
            onOpen={onOpen}
          />
        </span>
      </div>
    </header>
  );
}

/** The case waits for somebody's consent to taking it at all. */
const isAdmissionOpen = (view: CaseView): boolean => openProposals(view).some(({ what }) => what === 'admit');

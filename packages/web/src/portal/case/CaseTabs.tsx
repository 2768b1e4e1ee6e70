import type { CaseView, GuideView, MilestoneView, Timeline as TimelineData } from '@upheld/contract';
import { Tabs } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/ErrorState.tsx';
import { FileLink } from '../../components/FileLink.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { Timeline } from '../../timeline/Timeline.tsx';
import styles from './Case.module.css';
import { Entered } from './Entered.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import { FactList } from '../../case/facts/FactList.tsx';
import { shownTurns } from '../../case/shown-turns.ts';

interface Props {
  ws: string;
  view: CaseView;
  timeline: UseQueryResult<TimelineData>;
  tab: string | undefined;
  onTab: (tab: string | undefined) => void;
  onWhy: (milestone: MilestoneView) => void;
  guide: GuideView | undefined;
  onSetFact: (fact: string) => void;
}

const tabs = ['story', 'promises', 'files', 'entered'] as const;

/** The case's one story, its promises, its files, and what was entered at filing. */
export function CaseTabs({ ws, view, timeline, tab, onTab, onWhy, guide, onSetFact }: Props) {
  const { t } = useTranslation('portal');
  const { t: cases } = useTranslation('cases');
  const open = tabs.find((each) => each === tab) ?? 'story';
  return (
    <Tabs
      value={open}
      onChange={(next) => onTab(next === null || next === 'story' ? undefined : next)}
      keepMounted={false}
    >
      <Tabs.List>
        {tabs.map((each) => (
          <Tabs.Tab key={each} value={each} className={styles['tab']}>
            {t(`case.tab.${each}`, { count: view.files.length })}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="story" pt="md">
        {timeline.isPending && <SkeletonRows rows={3} />}
        {timeline.isError && <ErrorState problem={timeline.error} onRetry={() => void timeline.refetch()} />}
        {timeline.data !== undefined && (
          <Timeline ws={ws} view={view} entries={timeline.data.items} audience="customer" />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="promises" pt="md">
        <div className={styles['promises']}>
          {shownTurns(view.milestones).map((milestone) => (
            <PromiseRow
              key={`${milestone.id} ${milestone.turn}`}
              milestone={milestone}
              among={view.milestones}
              asOf={view.asOf}
              onWhy={onWhy}
            />
          ))}
        </div>
      </Tabs.Panel>
      <Tabs.Panel value="files" pt="md">
        {view.files.length === 0 ? (
          <p>{t('case.noFiles')}</p>
        ) : (
          <ul className={styles['files']}>
            {view.files.map((file) => (
              <li key={file.id}>
                <FileLink ws={ws} file={file} />
              </li>
            ))}
          </ul>
        )}
      </Tabs.Panel>
      <Tabs.Panel value="entered" pt="md">
        <Entered view={view} guide={guide} />
        {view.facts.length > 0 && (
          <section className={styles['known']}>
            <h2>{cases('fact.title')}</h2>
            <FactList facts={view.facts} guide={guide} onSet={onSetFact} />
          </section>
        )}
      </Tabs.Panel>
    </Tabs>
  );
}

import type { CaseView, MilestoneView, Timeline as TimelineData } from '@upheld/contract';
import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guideQuery } from '../../api/queries.ts';
import { rememberCase } from '../../app/palette/recent-cases.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { Timeline } from '../../timeline/Timeline.tsx';
import { CaseHead } from './CaseHead.tsx';
import { Composer } from './Composer.tsx';
import { ComposerHead } from './ComposerHead.tsx';
import composer from './Composer.module.css';
import styles from './OpenCase.module.css';
import { NewBelow } from './NewBelow.tsx';
import { loadProofPanel, ProofSheet } from './ProofSheet.tsx';
import { agreementsId } from './rail/RailAgreements.tsx';
import { CaseRail } from './rail/CaseRail.tsx';
import { guideActGroups } from '../../case/guide-act/guide-acts.ts';
import { caseActs, type DeskAct, type DeskSheet } from './useCaseActs.ts';
import { useCaseKeys } from './useCaseKeys.ts';
import type { Audience } from './useDraft.ts';
import { Part } from '../../components/Part.tsx';
import { useOnceTouched } from '../../components/useOnceTouched.ts';
import { usePerform } from './usePerform.ts';
import { usePublishActs } from './usePublishActs.ts';

const sheets = () => import('./acts/ActSheet.tsx');
const ActSheet = lazy(() => sheets().then(({ ActSheet }) => ({ default: ActSheet })));

interface Props {
  ws: string;
  view: CaseView;
  timeline: TimelineData;
  layout: 'page' | 'split';
  milestone?: string;
  onLeavePromise?: () => void;
}

/** One case to read and to act on: head, history, composer, and the rail beside, below or behind a tab. */
export function OpenCase({ ws, view, timeline, layout, milestone, onLeavePromise }: Props) {
  const { t } = useTranslation('desk');
  const { membership } = useWorkspace();
  const personId = membership.personId;
  const { data: guide } = useQuery(guideQuery(ws, view.guide, view.edition));
  const [audience, setAudience] = useState<Audience | null>(null);
  const [asked, setAsked] = useState(0);
  const [sheet, setSheet] = useState<DeskSheet | null>(null);
  const [menu, setMenu] = useState(false);
  const [why, setWhy] = useState<{ id: string; turn?: number } | null>(
    milestone === undefined ? null : { id: milestone },
  );
  const [tab, setTab] = useState<string | null>('case');
  const scroller = useRef<HTMLDivElement>(null);
  const phone = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false }) === true;
  const { perform } = usePerform(ws, view);
  const acts = caseActs(view, personId);
  const groups = guideActGroups(view);
  const { number, title } = view;
  useOnceTouched(() => Promise.allSettled([sheets(), loadProofPanel()]));
  useEffect(() => rememberCase(ws, { number, title }), [ws, number, title]);

  const choose = (act: DeskAct): void => {
    setMenu(false);
    if (acts.find(({ name }) => name === act)?.allowed !== true && act !== 'close') return setMenu(true);
    if (act === 'message' || act === 'note') {
      setAudience(act === 'note' ? 'internal' : 'public');
      return setAsked((times) => times + 1);
    }
    if (act === 'take' && view.owner === null)
      return void perform('assign', { to: personId, reason: null }, t('done.taken'));
    setSheet({ act });
  };
  const open = (next: DeskSheet): void => {
    if ('act' in next) return choose(next.act);
    setMenu(false);
    setSheet(next);
  };
  const showAgreements = (): void => {
    setTab('about');
    requestAnimationFrame(() => document.getElementById(agreementsId)?.scrollIntoView({ block: 'start' }));
  };
  const showWhy = ({ id, turn }: MilestoneView): void => setWhy({ id, turn });
  const first = view.next ?? view.milestones.find(({ startedAt }) => startedAt !== null);
  useCaseKeys({
    view,
    onAct: choose,
    onMenu: () => setMenu(true),
    onWhy: () => first !== undefined && showWhy(first),
  });
  usePublishActs(view.number, { acts, groups, guide }, open);

  const rail = (
    <CaseRail
      ws={ws}
      view={view}
      guide={guide}
      acts={acts}
      personId={personId}
      onWhy={showWhy}
      onOpen={open}
    />
  );
  const history = (
    <>
      <div ref={scroller} className={styles['scroll']} tabIndex={-1}>
        <Timeline ws={ws} view={view} entries={timeline.items} audience="staff" />
        {layout === 'split' && <div className={styles['below']}>{rail}</div>}
      </div>
      <NewBelow scroller={scroller} entries={timeline.items} personId={personId} />
      {audience === null ? (
        <div className={styles['closed']}>
          <div className={composer['head']}>
            <ComposerHead
              view={view}
              audience={null}
              onAudience={(next) => choose(next === 'public' ? 'message' : 'note')}
            />
          </div>
        </div>
      ) : (
        <Composer
          ws={ws}
          view={view}
          timeline={timeline}
          personId={personId}
          audience={audience}
          asked={asked}
          onAudience={setAudience}
          onShow={showEntry}
        />
      )}
    </>
  );
  return (
    <div className={styles['case']} data-layout={layout}>
      <div className={styles['column']}>
        <CaseHead
          view={view}
          guide={guide}
          acts={acts}
          groups={groups}
          layout={layout}
          menu={menu}
          onMenu={setMenu}
          onAct={choose}
          onOpen={open}
          onWhy={showWhy}
          onAsked={showAgreements}
        />
        {phone ? (
          <Tabs value={tab} onChange={setTab} keepMounted={false} className={styles['tabs']}>
            <Tabs.List grow>
              <Tabs.Tab value="case">{t('tab.case')}</Tabs.Tab>
              <Tabs.Tab value="about">{t('tab.about')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="case" className={styles['panel']}>
              {history}
            </Tabs.Panel>
            <Tabs.Panel value="about">{rail}</Tabs.Panel>
          </Tabs>
        ) : (
          history
        )}
      </div>
      {layout === 'page' && !phone && (
        <aside className={styles['rail']} aria-label={t('tab.about')}>
          {rail}
        </aside>
      )}
      {sheet !== null && (
        <Part>
          <ActSheet
            sheet={sheet}
            ws={ws}
            view={view}
            guide={guide}
            personId={personId}
            onDone={() => setSheet(null)}
          />
        </Part>
      )}
      <ProofSheet
        ws={ws}
        number={view.number}
        milestone={why}
        onClose={() => {
          setWhy(null);
          onLeavePromise?.();
        }}
      />
    </div>
  );
}

const showEntry = (id: string): void => document.getElementById(id)?.scrollIntoView({ block: 'center' });

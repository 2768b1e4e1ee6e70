import type { MilestoneView } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../api/client.ts';
import { caseQuery, guideQuery, timelineQuery } from '../api/queries.ts';
import { useGo } from '../app/shell/useGo.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { ErrorState } from '../components/ErrorState.tsx';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { useTitle } from '../components/useTitle.ts';
import { ProofPanel } from '../proof/ProofPanel.tsx';
import { ProofSheet } from '../proof/ProofSheet.tsx';
import { Part } from '../components/Part.tsx';
import { useOnceTouched } from '../components/useOnceTouched.ts';
import { Agreements } from './case/Agreements.tsx';
import { CaseActs } from './case/CaseActs.tsx';
import { CaseHead } from './case/CaseHead.tsx';
import { CaseTabs } from './case/CaseTabs.tsx';
import { Filed } from './case/Filed.tsx';
import type { SheetOf } from './case/GuideSheet.tsx';
import { MissLines } from './case/MissLines.tsx';
import { Reply } from './case/Reply.tsx';
import { SolutionBox } from './case/SolutionBox.tsx';
import styles from './case/Case.module.css';
import { useGuideWords } from './useGuideWords.ts';

const sheets = () => import('./case/GuideSheet.tsx');
const GuideSheet = lazy(() => sheets().then(({ GuideSheet }) => ({ default: GuideSheet })));
const route = getRouteApi('/w/$ws/customers/portal/cases/$number');

/** A customer's case: what was promised, the one story of it, and what can be done. */
export function PortalCasePage() {
  const { t } = useTranslation('portal');
  const { ws, to, membership } = useWorkspace();
  const go = useGo();
  const number = Number(route.useParams().number);
  const { filed, tab } = route.useSearch();
  const kase = useQuery(caseQuery(ws, number));
  const timeline = useQuery(timelineQuery(ws, number));
  const guide = useQuery({
    ...guideQuery(ws, kase.data?.guide ?? '', kase.data?.edition),
    enabled: kase.data !== undefined,
  });
  const words = useGuideWords(guide.data);
  const [why, setWhy] = useState<MilestoneView | null>(null);
  const [asked, setAsked] = useState<SheetOf | null>(null);
  useOnceTouched(sheets);
  useTitle(kase.data === undefined ? String(number) : `${number} ${kase.data.title}`);
  if (kase.isPending) return <SkeletonRows />;
  if (kase.isError)
    return (
      <ErrorState problem={kase.error} what={t('case.one', { number })} onRetry={() => void kase.refetch()} />
    );
  const view = kase.data;
  const sheet = (
    <ProofSheet opened={why !== null} onClose={() => setWhy(null)}>
      {why !== null && <ProofPanel workspace={ws} number={number} milestone={why.id} turn={why.turn} />}
    </ProofSheet>
  );
  if (filed !== undefined) {
    return (
      <>
        <Filed
          ws={ws}
          view={view}
          words={words}
          entries={timeline.data?.items ?? []}
          onWhy={setWhy}
          onOpen={() => go(to.portal.case(number), { replace: true })}
        />
        {sheet}
      </>
    );
  }
  return (
    <div className={styles['page']}>
      <CaseHead view={view} guide={guide.data} words={words} onWhy={setWhy} />
      <MissLines view={view} />
      <SolutionBox ws={ws} view={view} entries={timeline.data?.items ?? []} />
      <Agreements ws={ws} view={view} guide={guide.data} personId={membership.personId} />
      <CaseTabs
        ws={ws}
        view={view}
        timeline={timeline}
        tab={tab}
        onTab={(next) => go(`${to.portal.case(number)}${query({ tab: next })}`, { replace: true })}
        onWhy={setWhy}
        guide={guide.data}
        onSetFact={(fact) => setAsked({ fact })}
      />
      <div className={styles['write']}>
        <Reply ws={ws} view={view} personId={membership.personId} words={words} />
        <CaseActs
          ws={ws}
          view={view}
          guide={guide.data}
          words={words}
          onGuideAct={(guideAct) => setAsked({ guideAct })}
        />
      </div>
      {sheet}
      {asked !== null && (
        <Part>
          <GuideSheet ws={ws} view={view} guide={guide.data} of={asked} onClose={() => setAsked(null)} />
        </Part>
      )}
    </div>
  );
}

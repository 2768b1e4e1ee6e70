import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioRunRequest } from '@upheld/contract';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { scenariosQuery, scenarioTextQuery, storyQuery, studioGuideQuery } from '../queries.ts';
import { useEdition } from '../useEdition.ts';
import { firstStory } from './first-story.ts';
import styles from './Scenarios.module.css';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryOutcome } from './StoryOutcome.tsx';
import { useStoryDraft } from './useStoryDraft.ts';

const route = getRouteApi('/w/$ws/staff/studio/guides/$guide/editions/$edition/scenarios');

/** Stories told under this edition: chosen or written, run, and drawn on a line of time. Keeps nothing on the server. */
export function ScenariosPage() {
  const { t } = useTranslation('studio');
  const { edition } = useEdition();
  const { file } = route.useSearch();
  const navigate = route.useNavigate();
  const guide = useQuery(studioGuideQuery(edition));
  const shipped = useQuery(scenariosQuery(edition));
  const loaded = useQuery({ ...scenarioTextQuery(edition, file ?? ''), enabled: file !== undefined });
  const original = file === undefined ? guide.data && firstStory(guide.data) : loaded.data?.text;
  const [draft, setDraft] = useStoryDraft(edition, file);
  const [asked, setAsked] = useState<ScenarioRunRequest | null>(null);
  const text = draft ?? original ?? '';
  // A shipped scenario is run as it is chosen; what somebody writes, when they say so.
  const runs = asked?.file === file && asked !== null ? asked : file && original ? { text: original, file } : null;
  const story = useQuery({ ...storyQuery(edition, runs ?? { text: '' }), enabled: runs !== null });
  const broken = [guide, shipped, loaded].find((query) => query.isError);
  if (broken !== undefined)
    return (
      <ErrorState problem={broken.error} what={t('tab.scenarios')} onRetry={() => void broken.refetch()} />
    );
  if (guide.data === undefined || shipped.data === undefined) return <SkeletonRows rows={8} />;
  return (
    <div className={styles['page']}>
      <StoryEditor
        shipped={shipped.data.items}
        file={file}
        text={text}
        changed={draft !== null}
        running={story.isFetching}
        problems={runs?.text === text ? (story.data?.problems ?? []) : []}
        failures={runs?.text === text ? (story.data?.failures ?? []) : []}
        onFile={(next) => void navigate({ search: next === undefined ? {} : { file: next } })}
        onText={setDraft}
        onReset={() => {
          setDraft(null);
          setAsked(null);
        }}
        onRun={() => setAsked({ text, ...(file === undefined ? {} : { file }) })}
      />
      <div className={styles['outcome']} aria-live="polite" aria-busy={story.isFetching}>
        {runs === null && <EmptyState title={t('story.none')}>{t('story.noneSay')}</EmptyState>}
        {runs !== null && story.isPending && <SkeletonRows rows={5} />}
        {runs !== null && story.isError && (
          <ErrorState
            problem={story.error}
            what={t('tab.scenarios')}
            onRetry={() => void story.refetch()}
          />
        )}
        {runs !== null && story.data !== undefined && !story.isError && (
          <StoryOutcome run={story.data} stale={runs.text !== text} reference={guide.data.reference} />
        )}
      </div>
    </div>
  );
}

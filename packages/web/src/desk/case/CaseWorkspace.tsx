import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseQuery, timelineQuery } from '../../api/queries.ts';
import { problemOf } from '../../api/problem.ts';
import { useRefreshAt } from '../../api/useRefreshAt.ts';
import { NotHere } from '../../app/NotHere.tsx';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { OpenCase } from './OpenCase.tsx';

interface Props {
  number: number;
  /** A page of its own with a rail, or the right half of the queue. */
  layout: 'page' | 'split';
  /** The promise whose proof the address asks for. */
  milestone?: string;
  onLeavePromise?: () => void;
}

/** A case with its history: loads both, and asks again when a clock of it changes by itself. */
export function CaseWorkspace(props: Props) {
  const { t } = useTranslation('desk');
  const { ws } = useWorkspace();
  const view = useQuery(caseQuery(ws, props.number));
  const timeline = useQuery(timelineQuery(ws, props.number));
  useRefreshAt(view.data?.milestones.map(({ nextChange }) => nextChange) ?? [], [ws, 'case', props.number]);
  const failed =
    view.isError && view.data === undefined
      ? view
      : timeline.isError && timeline.data === undefined
        ? timeline
        : null;
  if (failed !== null) {
    if (problemOf(failed.error).status === 404) return <NotHere />;
    return (
      <ErrorState
        problem={failed.error}
        what={t('case', { number: props.number })}
        onRetry={() => void failed.refetch()}
      />
    );
  }
  if (view.data === undefined || timeline.data === undefined) return <SkeletonRows rows={8} />;
  return <OpenCase key={props.number} {...props} ws={ws} view={view.data} timeline={timeline.data} />;
}

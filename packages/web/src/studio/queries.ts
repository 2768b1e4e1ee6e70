import type {
  CalendarYears,
  Findings,
  GuideSource,
  StudioGuide,
  StudioGuideRow,
  StudioPreview,
  StudioPreviewRequest,
} from '@upheld/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, query, read } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { workspaceUrl } from '../api/queries.ts';

/** What the studio reads. An edition never changes, so what was read of one stays. */
const FOREVER = Number.POSITIVE_INFINITY;

export interface Edition {
  ws: string;
  guide: string;
  edition: string;
}

export const editionUrl = ({ ws, guide, edition }: Edition): string =>
  `${workspaceUrl(ws)}/studio/guides/${encodeURIComponent(guide)}/${encodeURIComponent(edition)}`;

const keyOf = ({ ws, guide, edition }: Edition, part: string) => [ws, 'studio', guide, edition, part];

export const studioGuidesQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, 'studio'],
    queryFn: ({ signal }) => read<{ items: StudioGuideRow[] }>(`${workspaceUrl(ws)}/studio/guides`, signal),
  });

export const studioGuideQuery = (edition: Edition) =>
  queryOptions({
    queryKey: keyOf(edition, 'guide'),
    queryFn: ({ signal }) => read<StudioGuide>(editionUrl(edition), signal),
    staleTime: FOREVER,
  });

export const sourceQuery = (edition: Edition) =>
  queryOptions({
    queryKey: keyOf(edition, 'source'),
    queryFn: ({ signal }) => read<GuideSource>(`${editionUrl(edition)}/source`, signal),
    staleTime: FOREVER,
  });

export const findingsQuery = (edition: Edition) =>
  queryOptions({
    queryKey: keyOf(edition, 'findings'),
    queryFn: ({ signal }) => read<Findings>(`${editionUrl(edition)}/findings`, signal),
    staleTime: FOREVER,
  });

/** The year before stays in sight until the next is there. Not forever: `today` moves on. */
export const calendarsQuery = (edition: Edition, year: number | undefined) =>
  queryOptions({
    queryKey: [...keyOf(edition, 'calendars'), year ?? null],
    queryFn: ({ signal }) =>
      read<CalendarYears>(`${editionUrl(edition)}/calendars${query({ year })}`, signal),
    placeholderData: keepPreviousData,
  });

/** Sent as a `POST` for what it asks; it changes nothing, and the same question has the same answer. */
export const duePreviewQuery = (edition: Edition, asked: StudioPreviewRequest) =>
  queryOptions({
    queryKey: [...keyOf(edition, 'due'), asked],
    queryFn: async ({ signal }) => {
      const answer = await call<StudioPreview>('POST', `${editionUrl(edition)}/preview`, {
        body: asked,
        signal,
      });
      if (answer.ok) return answer.data;
      throw new ProblemError(answer.problem);
    },
    placeholderData: keepPreviousData,
    staleTime: FOREVER,
    retry: false,
  });

import type {
  CalendarYears,
  EditionDiff,
  EditionRow,
  Findings,
  GuideSource,
  MovePreviewPage,
  ScenarioRow,
  ScenarioRun,
  ScenarioRunRequest,
  ScenarioText,
  StudioGuide,
  StudioGuideRow,
  StudioPreview,
  StudioPreviewRequest,
} from '@upheld/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, query, read } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { workspaceUrl } from '../api/queries.ts';

/** What the studio reads. An edition never changes, so what was read of one stays; what lint says hangs on the day, too. */
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
  });

/** The year before stays in sight until the next is there. Not forever: `today` moves on. */
export const calendarsQuery = (edition: Edition, year: number | undefined) =>
  queryOptions({
    queryKey: [...keyOf(edition, 'calendars'), year ?? null],
    queryFn: ({ signal }) =>
      read<CalendarYears>(`${editionUrl(edition)}/calendars${query({ year })}`, signal),
    placeholderData: keepPreviousData,
  });

const guideUrl = ({ ws, guide }: Edition): string =>
  `${workspaceUrl(ws)}/guides/${encodeURIComponent(guide)}`;

export const editionsQuery = (edition: Edition) =>
  queryOptions({
    queryKey: [edition.ws, 'studio', edition.guide, 'editions'],
    queryFn: ({ signal }) => read<{ items: EditionRow[] }>(`${guideUrl(edition)}/editions`, signal),
  });

export const diffQuery = (edition: Edition, before: string, language: string) =>
  queryOptions({
    queryKey: [...keyOf(edition, 'diff'), before, language],
    queryFn: ({ signal }) =>
      read<EditionDiff>(
        `${guideUrl(edition)}/editions/${encodeURIComponent(before)}/diff/${encodeURIComponent(edition.edition)}`,
        signal,
      ),
    staleTime: FOREVER,
  });

/** What moving each open case of another edition to this one would do, a page at a time. Changes nothing. */
export const movesQuery = (edition: Edition) =>
  infiniteQueryOptions({
    queryKey: keyOf(edition, 'moves'),
    queryFn: ({ pageParam, signal }) =>
      ask<MovePreviewPage>(
        `${guideUrl(edition)}/editions/${encodeURIComponent(edition.edition)}/move-preview${query({ cursor: pageParam })}`,
        {},
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    retry: false,
  });

export const scenariosQuery = (edition: Edition) =>
  queryOptions({
    queryKey: keyOf(edition, 'scenarios'),
    queryFn: ({ signal }) => read<{ items: ScenarioRow[] }>(`${editionUrl(edition)}/scenarios`, signal),
  });

export const scenarioTextQuery = (edition: Edition, file: string) =>
  queryOptions({
    queryKey: [...keyOf(edition, 'scenario'), file],
    queryFn: ({ signal }) =>
      read<ScenarioText>(`${editionUrl(edition)}/scenarios/text${query({ file })}`, signal),
  });

export const storyQuery = (edition: Edition, asked: ScenarioRunRequest) =>
  asking<ScenarioRun>([...keyOf(edition, 'story'), asked], `${editionUrl(edition)}/scenarios/run`, asked);

export const duePreviewQuery = (edition: Edition, asked: StudioPreviewRequest) =>
  asking<StudioPreview>([...keyOf(edition, 'due'), asked], `${editionUrl(edition)}/preview`, asked);

/** Sent as a `POST` for what it asks; it changes nothing, and the same question has the same answer. */
const asking = <T>(queryKey: readonly unknown[], url: string, body: object) =>
  queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask<T>(url, body, signal),
    placeholderData: keepPreviousData,
    staleTime: FOREVER,
    retry: false,
  });

async function ask<T>(url: string, body: object, signal: AbortSignal): Promise<T> {
  const answer = await call<T>('POST', url, { body, signal });
  if (answer.ok) return answer.data;
  throw new ProblemError(answer.problem);
}

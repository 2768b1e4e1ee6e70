import type {
  AccountRow,
  AccountView,
  CaseList,
  CaseListQuery,
  CaseView,
  ClockView,
  FilingChoice,
  GuideSummary,
  GuideView,
  KeyView,
  Me,
  OutboxMail,
  OutboxRow,
  ProofView,
  StaffView,
  Timeline,
} from '@upheld/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { noteClock } from '../time/server-clock.ts';
import { query, read } from './client.ts';

/** Everything the screens read, with its key. Keys begin with the workspace, so that live events find them. */
export const workspaceUrl = (ws: string): string => `/workspaces/${encodeURIComponent(ws)}`;

interface Items<T> {
  items: T[];
}
interface Page<T> extends Items<T> {
  nextCursor: string | null;
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => read<Me>('/me', signal),
  staleTime: 5 * 60_000,
  retry: false,
});

export const guidesQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, 'guides'],
    queryFn: ({ signal }) =>
      read<Items<GuideSummary> | GuideSummary[]>(`${workspaceUrl(ws)}/guides`, signal).then(itemsOf),
    staleTime: 10 * 60_000,
  });

export const guideQuery = (ws: string, guide: string, edition?: string) =>
  queryOptions({
    queryKey: [ws, 'guide', guide, edition ?? null],
    queryFn: ({ signal }) =>
      read<GuideView>(`${workspaceUrl(ws)}/guides/${guide}${query({ edition })}`, signal),
    staleTime: 10 * 60_000,
  });

export const casesQuery = (ws: string, filters: CaseListQuery) =>
  infiniteQueryOptions({
    queryKey: [ws, 'cases', filters],
    queryFn: ({ pageParam, signal }) =>
      read<CaseList>(`${workspaceUrl(ws)}/cases${query({ ...filters, cursor: pageParam })}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

export const countsQuery = (ws: string, kind?: string) =>
  queryOptions({
    queryKey: [ws, 'counts', kind ?? null],
    queryFn: ({ signal }) =>
      read<Record<string, number>>(`${workspaceUrl(ws)}/cases/counts${query({ kind })}`, signal),
    staleTime: 30_000,
  });

export const caseQuery = (ws: string, number: number) =>
  queryOptions({
    queryKey: [ws, 'case', number],
    queryFn: ({ signal }) => read<CaseView>(`${workspaceUrl(ws)}/cases/${number}`, signal),
  });

export const timelineQuery = (ws: string, number: number) =>
  queryOptions({
    queryKey: [ws, 'case', number, 'timeline'],
    queryFn: ({ signal }) => read<Timeline>(`${workspaceUrl(ws)}/cases/${number}/timeline`, signal),
  });

export const proofQuery = (ws: string, number: number, milestone: string, turn?: number) =>
  queryOptions({
    queryKey: [ws, 'case', number, 'proof', milestone, turn ?? null],
    queryFn: ({ signal }) =>
      read<ProofView>(`${workspaceUrl(ws)}/cases/${number}/promises/${milestone}${query({ turn })}`, signal),
  });

export const filingChoicesQuery = (ws: string, channel: 'web' | 'phone' | 'mail', contactId?: string) =>
  queryOptions({
    queryKey: [ws, 'filing', channel, contactId ?? null],
    queryFn: ({ signal }) =>
      read<Items<FilingChoice>>(`${workspaceUrl(ws)}/filing/choices${query({ channel, contactId })}`, signal),
  });

export const staffQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, 'staff'],
    queryFn: ({ signal }) => read<Items<StaffView>>(`${workspaceUrl(ws)}/staff`, signal),
    staleTime: 60_000,
  });

export const accountsQuery = (ws: string, q: string) =>
  infiniteQueryOptions({
    queryKey: [ws, 'accounts', q],
    queryFn: ({ pageParam, signal }) =>
      read<Page<AccountRow>>(`${workspaceUrl(ws)}/accounts${query({ q, cursor: pageParam })}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

export const accountQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [ws, 'account', id],
    queryFn: ({ signal }) => read<AccountView>(`${workspaceUrl(ws)}/accounts/${id}`, signal),
  });

export const outboxQuery = (ws: string, state?: string) =>
  infiniteQueryOptions({
    queryKey: [ws, 'outbox', state ?? null],
    queryFn: ({ pageParam, signal }) =>
      read<Page<OutboxRow>>(`${workspaceUrl(ws)}/outbox${query({ state, cursor: pageParam })}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

export const mailQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [ws, 'outbox', 'mail', id],
    queryFn: ({ signal }) => read<OutboxMail>(`${workspaceUrl(ws)}/outbox/${id}`, signal),
  });

export const clockQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, 'clock'],
    queryFn: async ({ signal }) => {
      const clock = await read<ClockView>(`${workspaceUrl(ws)}/clock`, signal);
      noteClock(clock);
      return clock;
    },
    retry: false,
  });

export const keysQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, 'keys'],
    queryFn: ({ signal }) => read<Items<z.infer<typeof KeyView>>>(`${workspaceUrl(ws)}/keys`, signal),
  });

const itemsOf = <T>(answer: Items<T> | T[]): T[] => (Array.isArray(answer) ? answer : answer.items);

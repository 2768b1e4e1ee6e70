import type { FilingPreview, FilingPreviewRequest } from '@upheld/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { call } from '../api/client.ts';
import { useRef } from 'react';
import { ProblemError, problemOf } from '../api/problem.ts';
import { workspaceUrl } from '../api/queries.ts';
import type { FilingDraft } from './draft.ts';

const TYPING_MS = 350;
const MINUTE_MS = 60_000;

/** What would be asked and promised if this were filed now; asked again as answers change, and each minute for the clocks. */
export function usePreview(ws: string, draft: FilingDraft, by: Pick<FilingPreviewRequest, 'channel' | 'contactId'>) {
  const [form] = useDebouncedValue(draft.form, TYPING_MS);
  const { contractId, product, severity } = draft;
  const request = { ...by, contractId, product, ...(severity === null ? {} : { severity }), form };
  const last = useRef<{ product: string | null; preview: FilingPreview } | null>(null);
  const preview = useQuery({
    queryKey: [ws, 'preview', request],
    queryFn: async ({ signal }) => {
      const answer = await call<FilingPreview>('POST', `${workspaceUrl(ws)}/filing/preview`, { body: request, signal });
      if (answer.ok) return answer.data;
      throw new ProblemError(answer.problem);
    },
    enabled: contractId !== null && product !== null,
    placeholderData: keepPreviousData,
    refetchInterval: MINUTE_MS,
    retry: false,
  });
  if (preview.data !== undefined && !preview.isPlaceholderData) last.current = { product, preview: preview.data };
  // An expired sign-in or a lost network takes nothing away that somebody is filling in.
  const passing = preview.isError && isPassing(problemOf(preview.error).status) && last.current?.product === product;
  return { now: passing ? last.current?.preview : preview.data, error: passing ? null : preview.error, pending: preview.isPending, again: () => void preview.refetch() };
}

export type PreviewState = ReturnType<typeof usePreview>;

const isPassing = (status: number): boolean => status === 0 || status === 401 || status >= 500;

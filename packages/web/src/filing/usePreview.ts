import type { FilingPreview, FilingPreviewRequest } from '@upheld/contract';
import { keepPreviousData, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { call } from '../api/client.ts';
import { ProblemError, problemOf } from '../api/problem.ts';
import { workspaceUrl } from '../api/queries.ts';
import type { FilingDraft } from './draft.ts';

const TYPING_MS = 350;
const MINUTE_MS = 60_000;

/** What would be asked and promised if this were filed now; asked again as answers change, and each minute for the clocks. */
export function usePreview(
  ws: string,
  draft: Pick<FilingDraft, 'contractId' | 'product' | 'severity' | 'form'>,
  by: Pick<FilingPreviewRequest, 'kind' | 'channel' | 'contactId'>,
) {
  const [form] = useDebouncedValue(draft.form, TYPING_MS);
  const { contractId, product, severity } = draft;
  const request = { ...by, contractId, product, ...(severity === null ? {} : { severity }), form };
  const queries = useQueryClient();
  const about = [ws, 'preview', contractId, product, by.kind ?? 'request'];
  const preview = useQuery({
    queryKey: [...about, request],
    queryFn: async ({ signal }) => {
      const answer = await call<FilingPreview>('POST', `${workspaceUrl(ws)}/filing/preview`, {
        body: request,
        signal,
      });
      if (answer.ok) return answer.data;
      throw new ProblemError(answer.problem);
    },
    enabled: contractId !== null && product !== null,
    placeholderData: keepPreviousData,
    refetchInterval: MINUTE_MS,
    retry: false,
  });
  // An expired sign-in or a lost network takes nothing away that somebody is filling in.
  const passing =
    preview.isError && isPassing(problemOf(preview.error).status) ? lastOf(queries, about) : undefined;
  return {
    now: passing ?? preview.data,
    error: passing === undefined ? preview.error : null,
    pending: preview.isPending,
    again: () => void preview.refetch(),
  };
}

export type PreviewState = ReturnType<typeof usePreview>;

const isPassing = (status: number): boolean => status === 0 || status === 401 || status >= 500;

/** The last preview of this product that the server gave, whatever was answered then. */
function lastOf(queries: QueryClient, about: readonly unknown[]): FilingPreview | undefined {
  return queries
    .getQueryCache()
    .findAll({ queryKey: about })
    .filter(({ state }) => state.data !== undefined)
    .toSorted((one, other) => one.state.dataUpdatedAt - other.state.dataUpdatedAt)
    .at(-1)?.state.data as FilingPreview | undefined;
}

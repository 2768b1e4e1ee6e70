import type { FilingPreview, FilingPreviewRequest } from '@upheld/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { call } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { workspaceUrl } from '../api/queries.ts';
import type { FilingDraft } from './draft.ts';

const TYPING_MS = 350;
const MINUTE_MS = 60_000;

/** What would be asked and promised if this were filed now; asked again as answers change, and each minute for the clocks. */
export function usePreview(ws: string, draft: FilingDraft, by: Pick<FilingPreviewRequest, 'channel' | 'contactId'>) {
  const [form] = useDebouncedValue(draft.form, TYPING_MS);
  const { contractId, product, severity } = draft;
  const request = { ...by, contractId, product, ...(severity === null ? {} : { severity }), form };
  return useQuery({
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
}

import type { ActPreview, CaseView } from '@upheld/contract';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { ProblemError } from '../../api/problem.ts';
import { workspaceUrl } from '../../api/queries.ts';
import type { Answer } from '../../filing/draft.ts';

const TYPING_MS = 300;

/** What an act of the guide asks, and of whom, given the answers so far; asked again as they change. */
export function useActPreview(
  ws: string,
  { number, version }: CaseView,
  act: string,
  given: Readonly<Record<string, Answer>>,
) {
  const [answers] = useDebouncedValue(given, TYPING_MS);
  return useQuery({
    queryKey: [ws, 'case', number, 'act', act, version, answers],
    queryFn: async ({ signal }) => {
      const answer = await call<ActPreview>('POST', `${workspaceUrl(ws)}/cases/${number}/do/preview`, {
        body: { act, with: answers },
        signal,
      });
      if (answer.ok) return answer.data;
      throw new ProblemError(answer.problem);
    },
    placeholderData: keepPreviousData,
    retry: false,
  });
}

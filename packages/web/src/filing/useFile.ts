import type { CaseView, FileCaseRequest } from '@upheld/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keepCase } from '../api/acts.ts';
import { call, newKey } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { workspaceUrl } from '../api/queries.ts';
import type { DraftState } from './useFilingDraft.ts';

/** Files the draft, once: its key stays until the server has given a definite answer. */
export function useFile(ws: string, { draft, change, clear }: DraftState, onFiled: (view: CaseView) => void) {
  const queries = useQueryClient();
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const file = async (request: FileCaseRequest): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    const answer = await call<CaseView>('POST', `${workspaceUrl(ws)}/cases`, {
      body: request,
      idempotencyKey: draft.key,
    });
    sending.current = false;
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      if (isDefinite(answer.problem)) change({ key: newKey() });
      return;
    }
    clear();
    keepCase(queries, ws, answer.data);
    onFiled(answer.data);
  };
  return { file, busy, problem, clearProblem: () => setProblem(null) };
}

/** Whether nothing was filed for certain: no answer, a fault or one still under way leave that open; an expired sign-in files nothing. */
const isDefinite = ({ status }: Problem): boolean =>
  status >= 400 && status < 500 && status !== 409 && status !== 401;

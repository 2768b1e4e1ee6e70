import type { CaseView } from '@upheld/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { act, keepCase } from '../../api/acts.ts';
import { newKey } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';

/** The customer's word on a solution. "Yes, close" confirms, then closes where the guide lets the customer do so. */
export function useSolution(ws: string, view: CaseView) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const settle = async (run: () => Promise<Problem | null>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    const against = await run();
    setBusy(false);
    setProblem(against);
    if (against?.status === 412) void queries.invalidateQueries({ queryKey: [ws, 'case', view.number] });
    return against === null;
  };
  const on = ({ number, version }: CaseView) => ({ ws, number, version, idempotencyKey: newKey() });
  const accept = (): Promise<boolean> =>
    settle(async () => {
      const confirmed = view.confirmed
        ? { ok: true as const, data: view }
        : await act('confirm-solution', on(view), {});
      if (!confirmed.ok) return confirmed.problem;
      keepCase(queries, ws, confirmed.data);
      const way = confirmed.data.acts.find((each) => each.act === 'close' && each.allowed)?.way;
      if (confirmed.data.status === 'closed' || way === undefined || way === null) return null;
      const closed = await act('close', on(confirmed.data), { way });
      if (closed.ok) keepCase(queries, ws, closed.data);
      return closed.ok ? null : closed.problem;
    });
  const reject = (reason: string): Promise<boolean> =>
    settle(async () => {
      const answer = await act('reject-solution', on(view), { reason });
      if (answer.ok) keepCase(queries, ws, answer.data);
      return answer.ok ? null : answer.problem;
    });
  return { accept, reject, busy, problem };
}

import type { ActBody, ActName, CaseView } from '@upheld/contract';
import type { QueryClient } from '@tanstack/react-query';
import { call, type Answer } from './client.ts';
import { caseQuery, workspaceUrl } from './queries.ts';

export interface ActOn {
  ws: string;
  number: number;
  version: number;
  idempotencyKey: string;
}

/** Does one act on a case, decided on the version that the person saw. */
export function act<A extends ActName>(name: A, on: ActOn, body: ActBody<A>): Promise<Answer<CaseView>> {
  return call<CaseView>('POST', `${workspaceUrl(on.ws)}/cases/${on.number}/${name}`, {
    body,
    ifMatch: on.version,
    idempotencyKey: on.idempotencyKey,
  });
}

/** Puts the answer of an act where the screens read it, and asks again for what else it moved. */
export function keepCase(queries: QueryClient, ws: string, view: CaseView): void {
  queries.setQueryData(caseQuery(ws, view.number).queryKey, view);
  void queries.invalidateQueries({ queryKey: [ws, 'case', view.number, 'timeline'] });
  void queries.invalidateQueries({ queryKey: [ws, 'case', view.number, 'proof'] });
  for (const key of ['cases', 'counts', 'staff']) void queries.invalidateQueries({ queryKey: [ws, key] });
}

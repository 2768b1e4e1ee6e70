import type { CaseView } from '@upheld/contract';
import type { Access } from '../access/access.ts';
import type { Deps } from '../http/deps.ts';

/** Tells whoever listens that a case is at a new version, once its transaction is over. */
export function tellOfCase(deps: Deps, access: Access, view: CaseView): void {
  const workspaceId = access.workspace.id;
  deps.bus.publish([
    {
      workspaceId,
      accountId: view.account.id,
      event: { type: 'case', number: view.number, version: view.version },
    },
    { workspaceId, accountId: null, event: { type: 'outbox' } },
  ]);
  deps.delivery.mailWaits();
}

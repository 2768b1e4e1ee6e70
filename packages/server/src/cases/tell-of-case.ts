import type { Access } from '../access/access.ts';
import type { Deps } from '../http/deps.ts';
import type { CaseNews } from './case-answer.ts';

/** Tells whoever listens that a case is at a new version, once its transaction is over. */
export function tellOfCase(deps: Deps, access: Access, news: CaseNews): void {
  const workspaceId = access.workspace.id;
  deps.bus.publish([
    {
      workspaceId,
      accountId: news.accountId,
      event: { type: 'case', number: news.number, version: news.version },
    },
    { workspaceId, accountId: null, event: { type: 'outbox' } },
  ]);
  deps.delivery.mailWaits();
}

import type { GuidanceView } from '@upheld/contract';
import { guidanceFor } from '@upheld/engine';
import { scopeOf } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import { entitlementRequest, filingFacts } from '../filing/filing-facts.ts';
import type { Deps } from '../http/deps.ts';
import { Problem } from '../problems/problem.ts';
import type { Reading } from './case-view.ts';
import { readCase } from './read-case.ts';

/** What of its guide concerns the customer of a case now, by the contract that it was filed under. */
export async function caseGuidance(
  deps: Deps,
  { access, now }: Reading,
  number: number,
): Promise<GuidanceView> {
  const { guide, kase, contactId } = await readCase(deps, access, number);
  const { product, channel, requester } = kase.opened;
  const { contractId } = requester;
  const facts =
    contractId === null
      ? null
      : await inWorkspace(
          deps.pool,
          scopeOf(access),
          (transaction) => filingFacts(transaction, access.workspace.id, { contractId, contactId, product }),
          { readOnly: true },
        );
  if (facts === null) throw new Problem('not-found');
  const { policies, resources } = guidanceFor(guide, entitlementRequest(guide, facts, channel, now), now);
  return {
    policies: policies.map(({ id, title, says, clauses }) => ({ id, title, says, clauses: [...clauses] })),
    resources: resources.map(({ id, kind, title, says, url, clauses }) => ({
      id,
      kind,
      title,
      says,
      url,
      clauses: [...clauses],
    })),
  };
}

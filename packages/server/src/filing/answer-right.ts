import type { EntitlementView, RightQuestion } from '@upheld/contract';
import { decideRight, type Instant } from '@upheld/engine';
import type { z } from 'zod';
import { scopeOf, type Access } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import type { Deps } from '../http/deps.ts';
import { Problem, refused } from '../problems/problem.ts';
import { entitlementRequest, filingFacts } from './filing-facts.ts';

/** Whether a contract gives something else than support: a free upgrade, access to the self-service site. */
export async function answerRight(
  deps: Deps,
  access: Access,
  question: z.output<typeof RightQuestion> & { right: string; contactId: string },
  now: Instant,
): Promise<EntitlementView> {
  const workspaceId = access.workspace.id;
  const facts = await inWorkspace(
    deps.pool,
    scopeOf(access),
    (transaction) => filingFacts(transaction, workspaceId, question),
    { readOnly: true },
  );
  const guide = facts === null ? null : await deps.guides.find(workspaceId, facts.contract.guide);
  if (facts === null || guide === null) throw new Problem('not-found');
  const request = entitlementRequest(guide, facts, 'web', now);
  const answered = decideRight(guide, question.right, request, { answers: question.form, files: [] }, now);
  if (!answered.ok) throw refused(answered.refusals);
  return { ...answered.decision, clauses: [...answered.decision.clauses] };
}

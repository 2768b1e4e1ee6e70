import type { ActPreview, ActPreviewRequest } from '@upheld/contract';
import { previewAct } from '@upheld/engine';
import type { z } from 'zod';
import { scopeOf } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import { filingFacts } from '../filing/filing-facts.ts';
import { prefill } from '../filing/prefill.ts';
import { formFieldView } from '../guides/guide-view.ts';
import type { Deps } from '../http/deps.ts';
import { Problem } from '../problems/problem.ts';
import { actorOf } from './actor-of.ts';
import type { Reading } from './case-view.ts';
import type { LoadedCase } from './loaded-case.ts';
import { readCase } from './read-case.ts';

/** What an act of the guide asks of the reader, given the answers so far. Saves nothing. */
export async function actPreview(
  deps: Deps,
  { access, now }: Reading,
  number: number,
  { act, with: answers }: z.output<typeof ActPreviewRequest>,
): Promise<ActPreview> {
  const found = await readCase(deps, access, number);
  const { guide, kase } = found;
  const preview = previewAct(guide, kase, { act, by: actorOf(access), answers }, now);
  if (preview === null) throw new Problem('not-found');
  const asksForKnown = preview.fields.some(({ field }) => field.prefill !== null);
  const known = asksForKnown ? await knownOf(deps, access, found) : null;
  const { product } = kase.opened;
  const reason = ({ say, clauses }: (typeof preview.because)[number]) => ({ say, clauses: [...clauses] });
  return {
    fields: preview.fields.map(({ field, required }) =>
      formFieldView(guide, field, {
        value: known === null ? null : prefill(field, known),
        product,
        required,
      }),
    ),
    warnings: preview.warnings.map(reason),
    asks: [...preview.asks],
    because: preview.because.map(reason),
  };
}

/** What forms may be filled in from; nothing is known of a case without a contract. */
async function knownOf(deps: Deps, access: Reading['access'], { kase, contactId }: LoadedCase) {
  const { contractId } = kase.opened.requester;
  if (contractId === null) return null;
  const workspaceId = access.workspace.id;
  return inWorkspace(
    deps.pool,
    scopeOf(access),
    (transaction) =>
      filingFacts(transaction, workspaceId, { contractId, contactId, product: kase.opened.product }),
    { readOnly: true },
  );
}

import type { FilingPreview, FilingPreviewRequest } from '@upheld/contract';
import {
  checkForm,
  decideEntitlement,
  preview,
  requestKind,
  rulesOf,
  visibleFields,
  type FormInput,
  type Instant,
} from '@upheld/engine';
import { scopeOf, type Access } from '../access/access.ts';
import { isHiddenKind } from '../cases/hidden-kinds.ts';
import { proofView } from '../cases/milestone-view.ts';
import { inWorkspace } from '../database/transaction.ts';
import { formFieldView } from '../guides/guide-view.ts';
import type { Deps } from '../http/deps.ts';
import { iso } from '../http/iso.ts';
import { Problem } from '../problems/problem.ts';
import { entitlementRequest, filingFacts } from './filing-facts.ts';
import { prefill, prefilled } from './prefill.ts';

type Asked = Required<Omit<FilingPreviewRequest, 'severity' | 'files'>> & {
  severity?: string | undefined;
  files: readonly { name: string; field: string | null }[];
};

/** What would be asked and promised if this were filed now. Saves nothing. */
export async function filingPreview(
  deps: Deps,
  access: Access,
  asked: Asked,
  now: Instant,
): Promise<FilingPreview> {
  const workspaceId = access.workspace.id;
  await deps.guides.current(workspaceId);
  const facts = await inWorkspace(
    deps.pool,
    scopeOf(access),
    (transaction) => filingFacts(transaction, workspaceId, asked),
    { readOnly: true },
  );
  const guide = facts === null ? null : await deps.guides.find(workspaceId, facts.contract.guide);
  if (facts === null || guide === null) throw new Problem('not-found');
  const { kind } = asked;
  const isRequest = kind === requestKind;
  const isThere = isRequest || guide.kinds.some(({ id }) => id === kind);
  if (!isThere || isHiddenKind(access, guide, kind)) throw new Problem('not-found');

  const request = entitlementRequest(guide, facts, asked.channel, now);
  const decision = decideEntitlement(guide, request, now);
  const { offering, product, contact, contract } = request;
  const severity = isRequest ? (asked.severity ?? guide.severities.at(-1)?.id ?? '') : '';
  const answers = { ...prefilled(guide, facts, kind), ...asked.form };
  const input: FormInput = {
    kind,
    offering,
    product,
    contact,
    contract,
    addOns: contract.addOns,
    channel: asked.channel,
    severity,
    answers,
    files: asked.files.map(({ name, field }) => ({ id: '', name, bytes: 0, field })),
  };
  const checked = checkForm(guide, input, now);
  return {
    asOf: iso(now),
    entitlement: { ...decision, clauses: [...decision.clauses] },
    fields: visibleFields(guide, input, now).map(({ field, required }) =>
      formFieldView(guide, field, { value: prefill(field, facts), product: product.id, required }),
    ),
    warnings: checked.ok ? checked.warnings.map(({ say, clauses }) => ({ say, clauses: [...clauses] })) : [],
    afterFiling: rulesOf(guide, kind).intake.afterFiling,
    promises: (isRequest ? guide.severities : []).map(({ id }) => ({
      severity: id,
      proofs: preview(guide, {
        offering,
        severity: id,
        channel: asked.channel,
        openedAt: now,
        product: product.id,
        form: answers,
      })
        .filter(({ milestone }) => milestone.to === 'customer' && milestone.counts === 'promise')
        .map((proof) => proofView(guide, proof)),
    })),
  };
}

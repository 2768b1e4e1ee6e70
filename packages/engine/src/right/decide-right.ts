import type { Instant } from '../calendar/instant.ts';
import type { Refusal } from '../case/case.ts';
import { entitlementFacts } from '../entitlement/entitlement-facts.ts';
import type { EntitlementDecision } from '../entitlement/decision.ts';
import type { EntitlementRequest } from '../entitlement/request.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import { checkFields } from '../intake/check-fields.ts';
import type { AnswerSheet } from '../intake/form-input.ts';

export type RightDecision =
  { ok: true; decision: EntitlementDecision } | { ok: false; refusals: readonly Refusal[] };

/**
 * Whether a contract gives something else than support, a free upgrade for one: the answer of the first rule of the right
 * whose condition holds at `at`. Refused where the right is unknown (`right-unknown`) or its questions are not answered.
 */
export function decideRight(
  guide: Guide,
  right: Id,
  request: EntitlementRequest,
  sheet: AnswerSheet,
  at: Instant,
): RightDecision {
  const found = guide.rights.find(({ id }) => id === right);
  if (found === undefined) {
    const unknown = { code: 'right-unknown', say: null, clauses: [], path: '/right', params: { right } };
    return { ok: false, refusals: [unknown] };
  }
  const known = entitlementFacts(guide, request, at);
  const checked = checkFields(found.fields, sheet, (form) => ({ ...known, form }));
  if (!checked.ok) return checked;
  const facts = { ...known, form: checked.withBlanks };
  const rule = found.rules.find(({ when }) => when === null || when.holds(facts));
  if (rule === undefined)
    return { ok: true, decision: { answer: 'refuse', rule: 'none', say: null, clauses: [] } };
  const { answer, id, say, clauses } = rule;
  return { ok: true, decision: { answer, rule: id, say, clauses } };
}

import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import { entitlementFacts } from './entitlement-facts.ts';
import type { EntitlementDecision } from './decision.ts';
import type { EntitlementRequest } from './request.ts';

/**
 * Whether the request is within what was bought: the answer of the first rule of the guide whose condition holds at
 * `at`. The compiler demands an unconditional last rule, so every request has an answer. Never throws.
 */
export function decideEntitlement(
  guide: Guide,
  request: EntitlementRequest,
  at: Instant,
): EntitlementDecision {
  const facts = entitlementFacts(guide, request, at);
  const rule = guide.entitlement.find((candidate) => candidate.when === null || candidate.when.holds(facts));
  if (!rule) return { answer: 'refuse', rule: 'none', say: null, clauses: [] };
  return { answer: rule.answer, rule: rule.id, say: rule.say, clauses: rule.clauses };
}

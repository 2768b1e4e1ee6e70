import type { EntitlementRule } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { entitlementNames } from '../conditions/names.ts';
import { reportDuplicateIds } from '../duplicate-ids.ts';
import type { RawEntitlementRules } from './shape.ts';

export function compileEntitlementRules(raw: RawEntitlementRules, compiling: Compiling): EntitlementRule[] {
  reportDuplicateIds(raw, ['entitlement'], compiling);
  reportOpenEnd(raw, compiling);
  const names = entitlementNames(compiling.names);
  return raw.map((rule, index) => {
    const path = ['entitlement', index];
    return {
      id: String(rule.id),
      when: conditionOrNull(rule.when, [...path, 'when'], names, compiling),
      answer: rule.answer === 'self-help' ? 'selfHelp' : rule.answer,
      say: compiling.textOrNull(rule.say, [...path, 'say']),
      clauses: compiling.clauses(rule),
    };
  });
}

/** Every request must be answered by some rule, and every rule must be able to answer. */
function reportOpenEnd(raw: RawEntitlementRules, compiling: Compiling): void {
  const unconditional = raw.findIndex((rule) => rule.when === undefined);
  if (unconditional < 0 && raw.length > 0) {
    const message = 'The last rule must have no `when`, so that every request has an answer';
    compiling.report({
      code: 'entitlement-open-ended',
      path: ['entitlement', raw.length - 1],
      message,
      found: null,
    });
    return;
  }
  for (const [index, rule] of raw.entries()) {
    if (index <= unconditional) continue;
    compiling.report({
      code: 'rule-unreachable',
      path: ['entitlement', index],
      message: `${rule.id} is never asked: a rule above it has no \`when\` and answers everything`,
      found: null,
      related: { path: ['entitlement', unconditional], message: 'the rule that answers everything' },
    });
  }
}

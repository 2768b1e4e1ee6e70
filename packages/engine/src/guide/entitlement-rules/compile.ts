import type { ConditionNames } from '../../kernel/condition-names.ts';
import type { EntitlementRule } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { reportDuplicateIds } from '../duplicate-ids.ts';
import { compileParty } from '../parties/parties.ts';
import type { Path } from '../source/path.ts';
import type { RawEntitlementRules } from './shape.ts';

export function compileEntitlementRules(
  raw: RawEntitlementRules,
  path: Path,
  names: ConditionNames,
  compiling: Compiling,
): EntitlementRule[] {
  reportDuplicateIds(raw, path, compiling);
  reportOpenEnd(raw, path, compiling);
  return raw.map((rule, index) => {
    const at = [...path, index];
    reportAsking(rule, at, compiling);
    return {
      id: String(rule.id),
      when: conditionOrNull(rule.when, [...at, 'when'], names, compiling),
      answer: rule.answer === 'self-help' ? 'selfHelp' : rule.answer,
      say: compiling.textOrNull(rule.say, [...at, 'say']),
      of: rule.of === undefined ? null : compileParty(rule.of, [...at, 'of'], compiling),
      declined: rule.declined ?? null,
      clauses: compiling.clauses(rule),
    };
  });
}

/** Who asks needs somebody to ask, and a way of closing for a no. */
function reportAsking(rule: RawEntitlementRules[number], path: Path, compiling: Compiling): void {
  for (const field of ['of', 'declined'] as const) {
    const written = rule[field] !== undefined;
    if (rule.answer === 'ask' && !written) {
      const message = `${field} is missing: ${field === 'of' ? 'the role that is asked' : 'the way of closing where it says no'}`;
      compiling.report({ code: 'missing-field', path: [...path, field], message, found: null });
    }
    if (rule.answer !== 'ask' && written) {
      const message = `${field} means nothing unless the answer is ask`;
      const at = [...path, field];
      compiling.report({ code: 'field-not-used', path: at, on: 'key', message, found: rule.answer });
    }
  }
  if (rule.declined !== undefined)
    compiling.knows('way of closing', rule.declined, compiling.names.ways, [...path, 'declined']);
}

/** Every request must be answered by some rule, and every rule must be able to answer. */
function reportOpenEnd(raw: RawEntitlementRules, at: Path, compiling: Compiling): void {
  const unconditional = raw.findIndex((rule) => rule.when === undefined);
  if (unconditional < 0 && raw.length > 0) {
    const message = 'The last rule must have no `when`, so that every request has an answer';
    compiling.report({
      code: 'entitlement-open-ended',
      path: [...at, raw.length - 1],
      message,
      found: null,
    });
    return;
  }
  for (const [index, rule] of raw.entries()) {
    if (index <= unconditional) continue;
    compiling.report({
      code: 'rule-unreachable',
      path: [...at, index],
      message: `${rule.id} is never asked: a rule above it has no \`when\` and answers everything`,
      found: null,
      related: { path: [...at, unconditional], message: 'the rule that answers everything' },
    });
  }
}

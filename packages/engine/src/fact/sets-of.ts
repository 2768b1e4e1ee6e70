import { rulesOf } from '../case/case-rules.ts';
import { conditionFacts } from '../case/condition-facts.ts';
import type { CaseEvent } from '../case/event.ts';
import type { CaseState } from '../case/evolve.ts';
import type { CaseRules, Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import type { FactValue } from '../kernel/expression.ts';
import type { FactRule } from '../kernel/fact.ts';
import { matches } from '../turn/matches.ts';
import { blank } from './fact-values.ts';

/**
 * The stored facts that an event changes, with their new values. `after` is the case after the event, its facts still
 * those of before: a fact's new value is worked out of what was known when the event came.
 */
export function setsOf(
  guide: Guide,
  after: CaseState,
  event: CaseEvent,
): Readonly<Record<Id, FactValue>> | null {
  const rules = rulesOf(guide, after.kind);
  if (rules.facts.length === 0) return null;
  const sets: Record<Id, FactValue> = {};
  let known: Facts | null = null;
  const facts = () => (known ??= conditionFacts(guide, after, event));
  if (event.type === 'opened') {
    for (const rule of rules.facts) {
      const value = startOf(rule, facts);
      if (value !== null) sets[rule.id] = value;
    }
    return sets;
  }
  for (const rule of rules.facts) {
    const value = changeOf(rule, after, event, facts);
    if (value !== null) sets[rule.id] = value;
  }
  Object.assign(sets, said(rules, event, facts));
  return Object.keys(sets).length === 0 ? null : sets;
}

function startOf({ type, source }: FactRule, facts: () => Facts): FactValue | null {
  if (source.kind === 'count') return 0;
  if (source.kind !== 'stored') return null;
  const { start } = source;
  return typeof start === 'object' ? (start.valueOf(facts()) ?? blank(type)) : start;
}

function changeOf(rule: FactRule, after: CaseState, event: CaseEvent, facts: () => Facts): FactValue | null {
  const { source } = rule;
  if (source.kind === 'stored') {
    const change = source.changes.find(({ on }) => on.some((pattern) => matches(pattern, event, facts)));
    return change?.is.valueOf(facts()) ?? null;
  }
  if (source.kind !== 'count') return null;
  const counted = Number(after.facts[rule.id] ?? 0);
  if (source.since.some((pattern) => matches(pattern, event, facts))) return 0;
  return source.of.some((pattern) => matches(pattern, event, facts)) ? counted + 1 : null;
}

/** What the act itself, or the person, says. */
function said({ acts }: CaseRules, event: CaseEvent, facts: () => Facts): Record<Id, FactValue> {
  if (event.type === 'factSet') return { [event.fact]: event.value };
  if (event.type !== 'actDone') return {};
  const rule = acts.find(({ id }) => id === event.act);
  const seen = { ...facts(), with: event.with };
  return Object.fromEntries(
    (rule?.sets ?? []).flatMap(({ fact, is }) => {
      const value = is.valueOf(seen);
      return value === null ? [] : [[fact, value]];
    }),
  );
}

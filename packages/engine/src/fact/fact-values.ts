import { rulesOf } from '../case/case-rules.ts';
import type { CaseState } from '../case/evolve.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import type { FactValue } from '../kernel/expression.ts';
import type { FactRule, FactType } from '../kernel/fact.ts';

export type FactValues = Readonly<Record<Id, FactValue>>;

/** What a fact of the guide is, of all that conditions see; the empty text for one that its guide does not have. */
export function factIn(facts: Facts, fact: Id): FactValue {
  const values = facts['fact'] as FactValues;
  return values[fact] ?? '';
}

/** Every fact in the order of the guide; a derived one sees those before it. `known` is what else conditions see. */
export function factValues(guide: Guide, kase: CaseState, known: Facts): FactValues {
  const rules = rulesOf(guide, kase.kind).facts;
  const values: Record<Id, FactValue> = {};
  // The facts themselves are part of what rules see, as far as they are worked out.
  const seen = { ...known, fact: values };
  // What is worked out may rest on any fact that is said.
  const said = rules.filter(({ source }) => source.kind === 'stored' || source.kind === 'count');
  const workedOut = rules.filter((rule) => !said.includes(rule));
  for (const rule of [...said, ...workedOut]) values[rule.id] = valueOf(rule, kase, seen);
  return values;
}

function valueOf(rule: FactRule, kase: CaseState, seen: Facts & { fact: FactValues }): FactValue {
  const { source } = rule;
  const told = kase.facts[rule.id];
  // Only what is worked out for a case that might be has such a value: what if it were of this class?
  if (told !== undefined) return told;
  switch (source.kind) {
    case 'stored':
    case 'count':
      return blank(source.kind === 'count' ? 'number' : rule.type);
    case 'derived': {
      const holding = source.rules.find(({ when }) => when === null || when.holds(seen));
      return holding?.is.valueOf(seen) ?? blank(rule.type);
    }
    case 'band': {
      const measured = Number(seen.fact[source.of]);
      const band = source.bands.find(({ upTo }) => upTo === null || measured <= upTo);
      return band?.id ?? '';
    }
    default:
      return never(source);
  }
}

/** What a fact is as long as nobody has said anything. */
export function blank(type: FactType): FactValue {
  switch (type) {
    case 'number':
      return 0;
    case 'truth':
      return false;
    default:
      return '';
  }
}

function never(source: never): never {
  throw new Error(`unknown source of a fact ${JSON.stringify(source)}`);
}

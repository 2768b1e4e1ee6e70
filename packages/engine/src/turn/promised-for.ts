import type { CaseState } from '../case/evolve.ts';
import { factIn } from '../fact/fact-values.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Duty } from '../kernel/duty.ts';
import type { FactValue } from '../kernel/expression.ts';
import { cellOf } from '../kernel/lookup.ts';
import type { Dimensions, Lookup } from '../kernel/lookup.ts';
import { promisedAmount } from './promised-amount.ts';
import { calendarOf } from './reckoning.ts';

/** What a duty promises for a case as it stands. */
export interface Promised {
  amount: PromisedAmount;
  calendar: Id;
}

/**
 * The target and the calendar for the offering, channel, severity and facts that a case has now. Where a table asks for
 * a fact that has none of its values yet, nothing is promised.
 */
export function promisedFor(guide: Guide, duty: Duty, kase: CaseState, facts: () => Facts): Promised {
  const valueOf = (fact: Id): FactValue => factIn(facts(), fact);
  const calendar = cellOf(duty.calendar, dimensionsOf(duty.calendar, kase, valueOf));
  const target = cellOf(duty.target, dimensionsOf(duty.target, kase, valueOf));
  if (calendar === null || target === null) {
    return {
      amount: { kind: 'none' },
      calendar: calendar ?? Object.values(duty.calendar.cells)[0] ?? 'always',
    };
  }
  return { amount: promisedAmount(target, calendarOf(guide, calendar), valueOf), calendar };
}

function dimensionsOf(
  { dimensions }: Lookup<unknown>,
  { opened, severity }: CaseState,
  valueOf: (fact: Id) => FactValue,
): Dimensions {
  const { offering, channel } = opened;
  const own = { offering, severity, channel };
  const facts = dimensions.filter((dimension) => !Object.hasOwn(own, dimension));
  return { ...own, ...Object.fromEntries(facts.map((fact) => [fact, String(valueOf(fact))])) };
}

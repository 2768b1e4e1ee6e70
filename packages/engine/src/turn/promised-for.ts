import type { CaseState } from '../case/evolve.ts';
import { factIn } from '../fact/fact-values.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Amount, PromisedAmount } from '../kernel/amount.ts';
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
  /** The cell of the target, and what the fact that it names said. */
  target: Amount;
  said: FactValue | null;
}

const nothing: Amount = { kind: 'none' };

/**
 * The target and the calendar for the offering, channel, severity and facts that a case has now. Where a table asks for
 * a fact that has none of its values yet, nothing is promised. Gives `known` itself where it holds still: this is asked
 * after every event, and a date is long to reckon from.
 */
export function promisedFor(
  guide: Guide,
  duty: Duty,
  kase: CaseState,
  facts: () => Facts,
  known: Promised | null = null,
): Promised {
  const valueOf = (fact: Id): FactValue => factIn(facts(), fact);
  const found = cellOf(duty.calendar, dimensionsOf(duty.calendar, kase, valueOf));
  const calendar = found ?? Object.values(duty.calendar.cells)[0] ?? 'always';
  const cell = cellOf(duty.target, dimensionsOf(duty.target, kase, valueOf));
  const target = found === null ? nothing : (cell ?? nothing);
  const said = factOf(target, valueOf);
  if (known?.target === target && known.calendar === calendar && known.said === said) return known;
  return { amount: promisedAmount(target, calendarOf(guide, calendar), said), calendar, target, said };
}

function factOf(target: Amount, valueOf: (fact: Id) => FactValue): FactValue | null {
  switch (target.kind) {
    case 'fact':
      return valueOf(target.fact);
    case 'ahead':
      return valueOf(target.of);
    default:
      return null;
  }
}

function dimensionsOf(
  { dimensions }: Lookup<unknown>,
  { opened, severity }: CaseState,
  valueOf: (fact: Id) => FactValue,
): Dimensions {
  const { offering, channel } = opened;
  const at: Record<string, string> = { offering, severity, channel };
  for (const dimension of dimensions) at[dimension] ??= String(valueOf(dimension));
  return at;
}

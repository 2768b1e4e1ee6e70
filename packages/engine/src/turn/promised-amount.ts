import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import { parseLength } from '../guide/amounts/parse-amount.ts';
import type { Id } from '../guide/text.ts';
import type { Amount, Length, PromisedAmount } from '../kernel/amount.ts';
import type { FactValue } from '../kernel/expression.ts';
import { before } from './before.ts';
import { startOfDate } from './wall-clock.ts';

const nothing: PromisedAmount = { kind: 'none' };

/**
 * What an amount of the guide comes to for a case whose facts are known: a duration out of a fact (`4h`), an instant so
 * long before a date. Nothing is promised while the fact is empty, or holds what is neither.
 */
export function promisedAmount(
  amount: Amount,
  calendar: CompiledCalendar | null,
  valueOf: (fact: Id) => FactValue,
): PromisedAmount {
  switch (amount.kind) {
    case 'fact':
      return lengthIn(valueOf(amount.fact));
    case 'ahead': {
      const at = calendar && aheadOf(calendar, String(valueOf(amount.of)), amount.lead);
      return at === null ? nothing : { kind: 'instant', at };
    }
    default:
      return amount;
  }
}

function lengthIn(value: FactValue): PromisedAmount {
  return parseLength(String(value)) ?? nothing;
}

function aheadOf(calendar: CompiledCalendar, date: string, lead: Length) {
  const begins = startOfDate(calendar.timeZone, date);
  return begins === null ? null : before(calendar, begins, lead);
}

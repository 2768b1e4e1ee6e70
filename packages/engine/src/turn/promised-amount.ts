import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import { parseLength } from '../guide/amounts/parse-amount.ts';
import type { Amount, Length, PromisedAmount } from '../kernel/amount.ts';
import type { FactValue } from '../kernel/expression.ts';
import { before } from './before.ts';
import { startOfDate } from './wall-clock.ts';

const nothing: PromisedAmount = { kind: 'none' };

/**
 * What an amount of the guide comes to, with what the fact says that it names: a duration (`4h`), an instant so long
 * before a date. Nothing is promised while the fact is empty, or holds what is neither.
 */
export function promisedAmount(
  amount: Amount,
  calendar: CompiledCalendar | null,
  said: FactValue | null,
): PromisedAmount {
  switch (amount.kind) {
    case 'fact':
      return parseLength(String(said)) ?? nothing;
    case 'ahead': {
      const at = calendar && aheadOf(calendar, String(said), amount.lead);
      return at === null ? nothing : { kind: 'instant', at };
    }
    default:
      return amount;
  }
}

function aheadOf(calendar: CompiledCalendar, date: string, lead: Length) {
  const begins = startOfDate(calendar.timeZone, date);
  return begins === null ? null : before(calendar, begins, lead);
}

import type { PromisedAmount } from '../kernel/amount.ts';

/** Whether two amounts promise the same. `90min` and `1.5h` are the same; `24h` and `1d` are not. */
export function sameAmount(one: PromisedAmount, other: PromisedAmount): boolean {
  return one === other || keyOf(one) === keyOf(other);
}

function keyOf(amount: PromisedAmount): string {
  switch (amount.kind) {
    case 'openTime':
      return `s${amount.seconds}`;
    case 'days':
      return `d${amount.days}`;
    case 'months':
      return `m${amount.months}`;
    case 'businessDays':
      return `b${amount.days}`;
    case 'workingDay':
      return `w${amount.ordinal}`;
    case 'timeOfDay':
      return `t${amount.time}`;
    case 'instant':
      return `i${amount.at}`;
    case 'none':
    case 'agreed':
      return amount.kind;
    default:
      return never(amount);
  }
}

function never(amount: never): never {
  throw new Error(`unknown amount ${JSON.stringify(amount)}`);
}

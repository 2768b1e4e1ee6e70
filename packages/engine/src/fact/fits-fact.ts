import { isReckonableDate } from '../calendar/local-date.ts';
import { parseLength } from '../guide/amounts/parse-amount.ts';
import type { FactValue } from '../kernel/expression.ts';
import type { FactRule } from '../kernel/fact.ts';

const longest = 2_000;

/** Whether a value is one that a fact may have. */
export function fitsFact({ type, values }: FactRule, value: FactValue): boolean {
  switch (type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'truth':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && (values === null || values.includes(value));
    case 'date':
      return typeof value === 'string' && isReckonableDate(value);
    case 'duration':
      return typeof value === 'string' && parseLength(value) !== null;
    case 'text':
      return typeof value === 'string' && value.length <= longest;
    default:
      return never(type);
  }
}

function never(type: never): never {
  throw new Error(`unknown type of a fact ${String(type)}`);
}

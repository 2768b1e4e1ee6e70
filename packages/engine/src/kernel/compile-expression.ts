import { Environment } from '@marcbachmann/cel-js';
import { conditionLimits } from './compile-condition.ts';
import { parseMatchingInOneWalk, withMatchingInOneWalk } from './one-walk-matching.ts';
import { withPlainNumbers } from './plain-numbers.ts';
import type { Expression, FactValue } from './expression.ts';

const environment = withMatchingInOneWalk(
  withPlainNumbers(new Environment({ unlistedVariablesAreDyn: true, limits: conditionLimits })),
);

/** Makes an expression ready, parsed once. Names are checked by `checkExpression`. Whole numbers come as numbers. */
export function compileExpression(source: string): Expression {
  const evaluate = parsed(source);
  return {
    source,
    valueOf(facts) {
      try {
        return factValueOf(evaluate(facts));
      } catch {
        return null;
      }
    },
  };
}

function parsed(source: string): (facts: Record<string, unknown>) => unknown {
  try {
    return parseMatchingInOneWalk(environment, source);
  } catch {
    return () => null;
  }
}

function factValueOf(value: unknown): FactValue | null {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : null;
}

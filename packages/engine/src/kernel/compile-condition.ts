import { Environment } from '@marcbachmann/cel-js';
import type { Condition, Facts } from './condition.ts';
import { parseMatchingInOneWalk, withMatchingInOneWalk } from './one-walk-matching.ts';
import { withPlainNumbers } from './plain-numbers.ts';

/** Bounds on what one condition may be; far above anything a person writes. */
export const conditionLimits = {
  maxAstNodes: 2000,
  maxDepth: 60,
  maxListElements: 200,
  maxMapEntries: 50,
  maxCallArguments: 8,
};

const plain = conditionEnvironment();

/**
 * Makes a condition ready, parsed once: `case.attempts >= 3`. It does not check names; that is `checkCondition`. What is
 * no CEL at all holds never; it does not throw.
 */
export function compileCondition(source: string): Condition {
  const evaluate = source.includes('open') ? asking(source) : parsed(plain, source);
  return {
    source,
    holds(facts) {
      try {
        return evaluate(facts) === true;
      } catch {
        return false;
      }
    },
  };
}

type Evaluate = (facts: Facts) => unknown;

function conditionEnvironment(): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: true, limits: conditionLimits });
  return withMatchingInOneWalk(withPlainNumbers(environment));
}

function parsed(environment: Environment, source: string): Evaluate {
  try {
    return parseMatchingInOneWalk(environment, source);
  } catch {
    return () => false;
  }
}

/** CEL functions do not see the facts, so `open` reads those of the evaluation under way: it is synchronous. */
function asking(source: string): Evaluate {
  let asked: Facts = {};
  const environment = conditionEnvironment().registerFunction(
    'open(string): bool',
    (calendar: string) => asked.open?.(calendar) === true,
  );
  const evaluate = parsed(environment, source);
  return (facts) => {
    asked = facts;
    return evaluate(facts);
  };
}

/** True when all of them hold; null, which is always true, for none. */
export function allOf(conditions: readonly Condition[]): Condition | null {
  const [first, ...others] = conditions;
  if (!first || others.length === 0) return first ?? null;
  return {
    source: conditions.map(({ source }) => `(${source})`).join(' && '),
    holds: (facts) => conditions.every((condition) => condition.holds(facts)),
  };
}

/** True when one of them holds. */
export function anyOf(conditions: readonly Condition[]): Condition | null {
  const [first, ...others] = conditions;
  if (!first || others.length === 0) return first ?? null;
  return {
    source: conditions.map(({ source }) => `(${source})`).join(' || '),
    holds: (facts) => conditions.some((condition) => condition.holds(facts)),
  };
}

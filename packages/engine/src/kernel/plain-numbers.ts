import type { Environment } from '@marcbachmann/cel-js';

/**
 * Lets an environment reckon whole numbers with others: `fact.named + 1`. CEL keeps the two apart; whoever writes a guide
 * knows only numbers.
 */
export function withPlainNumbers(environment: Environment): Environment {
  for (const [sign, reckon] of Object.entries(signs)) {
    for (const operands of [`double ${sign} int`, `int ${sign} double`]) {
      environment.registerOperator(operands, (one: number | bigint, other: number | bigint) =>
        reckon(Number(one), Number(other)),
      );
    }
  }
  return environment;
}

const signs: Readonly<Record<string, (one: number, other: number) => number>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
};

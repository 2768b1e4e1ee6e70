import { checkCondition } from '../../kernel/check-condition.ts';
import { compileCondition } from '../../kernel/compile-condition.ts';
import { compileExpression } from '../../kernel/compile-expression.ts';
import type { Expression } from '../../kernel/expression.ts';
import type { Condition } from '../../kernel/condition.ts';
import type { ConditionNames } from '../../kernel/condition-names.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';

/** Checks and compiles a condition; what is wrong with it is reported, each word by itself. */
export function condition(
  source: string,
  path: Path,
  names: ConditionNames,
  compiling: Compiling,
): Condition {
  for (const { code, message, found, allowed } of checkCondition(source, names).faults) {
    compiling.report({ code, path, message, found, allowed });
  }
  return compileCondition(source);
}

/** As `condition`, for a value of any type. */
export function expression(
  source: string,
  path: Path,
  names: ConditionNames,
  compiling: Compiling,
): Expression {
  for (const { code, message, found, allowed } of checkCondition(source, names, 'value').faults) {
    compiling.report({ code, path, message, found, allowed });
  }
  return compileExpression(source);
}

export const conditionOrNull = (
  source: string | undefined,
  path: Path,
  names: ConditionNames,
  compiling: Compiling,
): Condition | null => (source === undefined ? null : condition(source, path, names, compiling));

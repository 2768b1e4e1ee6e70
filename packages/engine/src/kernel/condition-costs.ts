import type { ASTNode } from '@marcbachmann/cel-js';
import type { ConditionFault } from './condition-fault.ts';
import { listMethods, methodCalls } from './condition-calls.ts';
import { regularExpression } from './regular-expression/regular-expression.ts';

/** Parts of a condition that could take without end: it is asked again and again, of whatever customers may have said. */
export const costFaults = (ast: ASTNode): readonly ConditionFault[] =>
  methodCalls(ast).flatMap(({ method, args, node, ofEach }): ConditionFault[] => {
    if (method === 'matches') return expressionFaults(node, args[0]);
    if (method === 'split' || method === 'join')
      return [tooCostly(node, `${method} takes a text of any length apart or together`)];
    return listMethods.has(method) && ofEach
      ? [tooCostly(node, 'This goes through a list for each entry of another')]
      : [];
  });

function expressionFaults(call: ASTNode, argument: ASTNode | undefined): ConditionFault[] {
  if (argument?.op !== 'value' || typeof argument.args !== 'string') {
    const message = 'matches takes a regular expression in quotes, not one that is worked out';
    return [{ code: 'pattern-unsafe', message, found: written(argument ?? call), allowed: [] }];
  }
  const result = regularExpression(argument.args);
  return result.ok ? [] : [{ ...result.fault, found: argument.args, allowed: [] }];
}

const tooCostly = (node: ASTNode, message: string): ConditionFault => ({
  code: 'condition-too-costly',
  message,
  found: written(node),
  allowed: [],
});

const written = ({ input, start, end }: ASTNode): string => input.slice(start, end);

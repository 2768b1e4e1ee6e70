import type { Environment } from '@marcbachmann/cel-js';
import { methodCalls } from './condition-calls.ts';
import { regularExpression, type RegularExpressionResult } from './regular-expression/regular-expression.ts';

const ownMethod = 'matchesInOneWalk';

/**
 * Parses a condition so that `matches` takes time in proportion to the text. CEL promises that, its library does not: it
 * has a method `matches` of its own that cannot be replaced, so the source calls another one in its place. Throws where
 * the source is no CEL.
 */
export function parseMatchingInOneWalk(environment: Environment, source: string) {
  return environment.parse(source.includes('matches') ? withOwnMethod(environment, source) : source);
}

function withOwnMethod(environment: Environment, source: string): string {
  const places = methodCalls(environment.parse(source).ast)
    .filter(({ method }) => method === 'matches')
    .map(({ args, node }) => source.lastIndexOf('matches', args[0]?.start ?? node.end))
    .toSorted((a, b) => b - a);
  return places.reduce(
    (text, at) => `${text.slice(0, at)}${ownMethod}${text.slice(at + 'matches'.length)}`,
    source,
  );
}

/** With the method by which `parseMatchingInOneWalk` lets conditions match. */
export function withMatchingInOneWalk(environment: Environment): Environment {
  const known = new Map<string, RegularExpressionResult>();
  return environment.registerFunction(`string.${ownMethod}(string): bool`, (text: string, source: string) => {
    // The compiler let only expressions through that stand in the guide itself: they are few.
    const result = known.get(source) ?? regularExpression(source);
    known.set(source, result);
    return result.ok && result.expression.occursIn(text);
  });
}

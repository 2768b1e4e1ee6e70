import type { Edge, ExpressionNode } from './expression-node.ts';

export type ExpressionReading =
  | { ok: true; node: ExpressionNode }
  | { ok: false; fault: 'invalid' }
  /** What cannot be matched in one walk over the text, in the words of the source. */
  | { ok: false; fault: 'unbounded'; found: string };

/**
 * Reads a regular expression, written as JavaScript has it with the flag `u`. Looking around (`(?=…)`) and referring back
 * (`\1`) are refused: no walk over the text from one end to the other can tell whether they match. Never throws.
 */
export function readExpression(source: string): ExpressionReading {
  if (!isExpression(source)) return { ok: false, fault: 'invalid' };
  const [found] = unbounded.exec(withoutClasses(source)) ?? [];
  if (found !== undefined) return { ok: false, fault: 'unbounded', found };
  return { ok: true, node: createReader(source).choice() };
}

function isExpression(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** A group that is more than a group, or a reference to one; an escaped backslash is passed over. */
const unbounded = /(?<=(?:^|[^\\])(?:\\\\)*)(?:\(\?(?!:|<[^=!])[^)]{0,3}|\\[1-9k])/u;

/** In a class brackets and digits mean themselves. */
const withoutClasses = (source: string): string =>
  source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, (part) => (part.startsWith('[') ? 'x' : part));

const group = /\((?:\?:|\?<[^>]*>)?/uy;
const quantifier = /(?:[*+?]|\{(?<least>\d+)(?<open>,(?<most>\d+)?)?\})\??/uy;
const character =
  /\\u[dD][89abAB][\dA-Fa-f]{2}\\u[dD][c-fC-F][\dA-Fa-f]{2}|\\u\{[\dA-Fa-f]+\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\c[A-Za-z]|\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|[^|)]/suy;

const edges: Readonly<Record<string, Edge>> = { '^': 'start', $: 'end', '\\b': 'word', '\\B': 'noWord' };

/** Reads an expression that is known to be one, from left to right. */
function createReader(source: string) {
  let at = 0;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at += found[0].length;
    return found;
  };

  const choice = (): ExpressionNode => {
    const parts = [sequence()];
    while (source[at] === '|') {
      at += 1;
      parts.push(sequence());
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
  };

  const sequence = (): ExpressionNode => {
    const parts: ExpressionNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(single()));
    return { kind: 'sequence', parts };
  };

  const single = (): ExpressionNode => {
    if (take(group) !== null) {
      const inside = choice();
      at += 1;
      return inside;
    }
    const [written = ''] = take(character) ?? [];
    const edge = Object.hasOwn(edges, written) ? edges[written] : undefined;
    return edge === undefined ? { kind: 'character', source: written } : { kind: 'edge', of: edge };
  };

  const repeated = (part: ExpressionNode): ExpressionNode => {
    const found = take(quantifier);
    if (found === null) return part;
    const { least, open, most } = found.groups ?? {};
    switch (found[0][0]) {
      case '*':
        return { kind: 'repeat', part, least: 0, most: null };
      case '+':
        return { kind: 'repeat', part, least: 1, most: null };
      case '?':
        return { kind: 'repeat', part, least: 0, most: 1 };
      default: {
        const from = Number(least);
        const to = open === undefined ? from : most === undefined ? null : Number(most);
        return { kind: 'repeat', part, least: from, most: to };
      }
    }
  };

  return { choice };
}

import type { Edge, ExpressionNode } from './expression-node.ts';

/** What a walk over a text does next. Places are positions in the list of steps. */
export type Step =
  | { do: 'take'; fits: (character: string) => boolean }
  | { do: 'fork'; first: number; second: number }
  | { do: 'go'; to: number }
  | { do: 'edge'; of: Edge }
  | { do: 'end' };

/** Far above what a question of a form asks for; each character of a text costs at most so many steps. */
export const mostSteps = 2_000;

/** The steps of an expression, or null where repetitions make them too many. */
export function stepsOf(node: ExpressionNode): readonly Step[] | null {
  const steps: Step[] = [];
  const tests = new Map<string, (character: string) => boolean>();
  const placed = place(node) && add({ do: 'end' }) !== null;
  return placed ? steps : null;

  /** The place of a new step; null where there is no room. */
  function add(step: Step): number | null {
    return steps.length < mostSteps ? steps.push(step) - 1 : null;
  }

  function place(one: ExpressionNode): boolean {
    switch (one.kind) {
      case 'character':
        return add({ do: 'take', fits: testOf(one.source) }) !== null;
      case 'edge':
        return add({ do: 'edge', of: one.of }) !== null;
      case 'sequence':
        return one.parts.every(place);
      case 'choice':
        return placeChoice(one.parts);
      case 'repeat':
        return placeRepeat(one);
      default:
        return never(one);
    }
  }

  function placeChoice(parts: readonly ExpressionNode[]): boolean {
    const leaving: number[] = [];
    for (const part of parts) {
      const fork = add({ do: 'fork', first: steps.length + 1, second: 0 });
      if (fork === null || !place(part)) return false;
      const leave = add({ do: 'go', to: 0 });
      if (leave === null) return false;
      leaving.push(leave);
      steps[fork] = { do: 'fork', first: fork + 1, second: part === parts.at(-1) ? fork + 1 : steps.length };
    }
    for (const leave of leaving) steps[leave] = { do: 'go', to: steps.length };
    return true;
  }

  function placeRepeat({ part, least, most }: Extract<ExpressionNode, { kind: 'repeat' }>): boolean {
    for (let count = 0; count < least; count += 1) {
      const before = steps.length;
      if (!place(part)) return false;
      // What takes no room may be repeated for ever.
      if (steps.length === before) break;
    }
    if (most === null) return placeLoop(part);
    const skipping: number[] = [];
    for (let count = least; count < most; count += 1) {
      const fork = add({ do: 'fork', first: steps.length + 1, second: 0 });
      if (fork === null || !place(part)) return false;
      skipping.push(fork);
      if (steps.length === fork + 1) break;
    }
    for (const fork of skipping) steps[fork] = { do: 'fork', first: fork + 1, second: steps.length };
    return true;
  }

  function placeLoop(part: ExpressionNode): boolean {
    const fork = add({ do: 'fork', first: steps.length + 1, second: 0 });
    if (fork === null || !place(part) || add({ do: 'go', to: fork }) === null) return false;
    steps[fork] = { do: 'fork', first: fork + 1, second: steps.length };
    return true;
  }

  /** The same characters are asked for in many places. */
  function testOf(source: string): (character: string) => boolean {
    const known = tests.get(source);
    if (known !== undefined) return known;
    const expression = new RegExp(`^(?:${source})$`, 'u');
    const isPlain = [...source].length === 1 && source !== '.';
    const test = isPlain ? (character: string) => character === source : remembering(expression);
    tests.set(source, test);
    return test;
  }
}

/** Most texts are of few characters, and asking an expression each time is slow. */
function remembering(expression: RegExp): (character: string) => boolean {
  const answers = new Map<string, boolean>();
  return (character) => {
    const known = answers.get(character);
    if (known !== undefined) return known;
    const fits = expression.test(character);
    if (answers.size < 256) answers.set(character, fits);
    return fits;
  };
}

function never(node: never): never {
  throw new Error(`unknown part of an expression ${JSON.stringify(node)}`);
}

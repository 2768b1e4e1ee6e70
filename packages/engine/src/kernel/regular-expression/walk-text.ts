import type { Edge } from './expression-node.ts';
import type { Step } from './expression-steps.ts';

/**
 * Whether the whole of a text, or (`within`) some part of it, takes the steps to their end. All ways are walked side by
 * side, so the time is the length of the text times the number of steps at most, whatever the expression.
 */
export function walkText(steps: readonly Step[], text: string, within: 'whole' | 'part'): boolean {
  const characters = [...text];
  /** The position at which a step was reached last: no step is taken twice at one. */
  const reachedAt = new Int32Array(steps.length).fill(-1);
  let standing: number[] = [];

  /** Goes on from a step to all those that wait for a character. Answers whether the end is among what is reached. */
  const reach = (from: number, position: number, into: number[]): boolean => {
    const open = [from];
    let ended = false;
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const step = steps[place];
      if (step === undefined || reachedAt[place] === position) continue;
      reachedAt[place] = position;
      switch (step.do) {
        case 'take':
          into.push(place);
          break;
        case 'fork':
          open.push(step.second, step.first);
          break;
        case 'go':
          open.push(step.to);
          break;
        case 'edge':
          if (isEdge(step.of, characters, position)) open.push(place + 1);
          break;
        case 'end':
          ended = true;
          break;
        default:
          return never(step);
      }
    }
    return ended;
  };

  let ended = reach(0, 0, standing);
  for (const [position, character] of characters.entries()) {
    if (ended && within === 'part') return true;
    const next: number[] = [];
    ended = false;
    for (const place of standing) {
      const step = steps[place];
      if (step?.do === 'take' && step.fits(character) && reach(place + 1, position + 1, next)) ended = true;
    }
    if (within === 'part' && reach(0, position + 1, next)) ended = true;
    if (next.length === 0 && !ended && within === 'whole') return false;
    standing = next;
  }
  return ended;
}

function isEdge(edge: Edge, characters: readonly string[], position: number): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /^\w$/u.test(character);
  switch (edge) {
    case 'start':
      return position === 0;
    case 'end':
      return position === characters.length;
    case 'word':
      return isWord(characters[position - 1]) !== isWord(characters[position]);
    case 'noWord':
      return isWord(characters[position - 1]) === isWord(characters[position]);
    default:
      return edge satisfies never;
  }
}

function never(step: never): never {
  throw new Error(`unknown step ${JSON.stringify(step)}`);
}

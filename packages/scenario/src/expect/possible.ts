import type { Possibility } from '../world/world.ts';
import type { Misfit } from './misfit.ts';

export function comparePossible(
  person: string,
  words: readonly string[],
  possible: readonly Possibility[],
): Misfit[] {
  return words.flatMap((word, index): Misfit[] => {
    const found = possible.find(({ act }) => act === word);
    if (found !== undefined && found.against.length === 0) return [];
    const why = found === undefined ? 'not offered' : `refused: ${found.against.join(', ')}`;
    return [{ path: ['may', person, index], expected: word, found: why }];
  });
}

/** `words` is a list of acts, or says for each act with which codes it would be refused. */
export function compareImpossible(
  person: string,
  words: readonly string[] | Readonly<Record<string, readonly string[]>>,
  possible: readonly Possibility[],
): Misfit[] {
  const wanted: (readonly [string, readonly string[]])[] = isList(words)
    ? words.map((word) => [word, []] as const)
    : Object.entries(words);
  return wanted.flatMap(([word, codes], index): Misfit[] => {
    const path = ['may-not', person, isList(words) ? index : word];
    const found = possible.find(({ act }) => act === word);
    if (found === undefined)
      return codes.length === 0 ? [] : [{ path, expected: codes.join(', '), found: 'not offered' }];
    if (found.against.length === 0) return [{ path, expected: `no ${word}`, found: 'it may be done' }];
    if (codes.every((code) => found.against.includes(code))) return [];
    return [{ path, expected: codes.join(', '), found: found.against.join(', ') }];
  });
}

const isList = (
  words: readonly string[] | Readonly<Record<string, readonly string[]>>,
): words is readonly string[] => Array.isArray(words);

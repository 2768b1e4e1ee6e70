import type { Lookup } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, type Reader } from '../reader.ts';
import { dimensionValue } from './dimension.ts';
import { allOf } from './listing.ts';

/** A looked-up value in lines: alone where it is the same for all, else `1-Critical: …` for the values that share it. */
export function sayByDimensions<T>(
  reader: Reader,
  lookup: Lookup<T>,
  say: (value: T) => Line,
  keyOf: (value: T) => string,
): Line[] {
  const shared = new Map<string, { value: T; keys: string[] }>();
  for (const [key, value] of Object.entries(lookup.cells)) {
    const entry = shared.get(keyOf(value)) ?? { value, keys: [] };
    entry.keys.push(key);
    shared.set(keyOf(value), entry);
  }
  const entries = [...shared.values()];
  const [first] = entries;
  if (entries.length === 1 && first !== undefined) return [say(first.value)];
  return entries.map(({ value, keys }) => [
    ...allOf(
      reader,
      keys.map((key) => keyName(reader, lookup, key)),
    ),
    said(reader, reader.language === 'zh-CN' ? '：' : ': '),
    ...say(value),
  ]);
}

const keyName = (reader: Reader, { dimensions }: Lookup<unknown>, key: string): Line =>
  key.split('/').flatMap((value, index) => {
    const dimension = dimensions[index];
    const name = dimension === undefined ? [] : dimensionValue(reader, dimension, value);
    return index === 0 ? name : [said(reader, ' '), ...name];
  });

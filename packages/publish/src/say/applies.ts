import type { Duty } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, type Reader } from '../reader.ts';
import { conditionInWords } from './condition.ts';

/**
 * In which cases a promise holds, as far as there are words for it. That there is more to it is always told, with words of
 * last resort. Empty where it holds in all.
 */
export function sayApplies(reader: Reader, { when, applies }: Duty, lastResort: string): Line[] {
  const lines = [when, applies].map((condition) =>
    condition === null ? [] : conditionInWords(reader, condition, reader.rules.intake.fields),
  );
  const known = lines.filter((line) => line !== null).filter((line) => line.length > 0);
  return lines.includes(null) ? [...known, [said(reader, lastResort)]] : known;
}

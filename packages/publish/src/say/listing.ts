import type { Language } from '@upheld/contract';
import type { Line } from '../document/inline.ts';
import type { Reader } from '../reader.ts';
import { fill } from './fill.ts';

/** `A, B and C` of lines, as the reader's language joins them. */
export const allOf = (reader: Reader, lines: readonly Line[]): Line => joined(reader, lines, 'conjunction');

/** `A, B or C`. */
export const anyOf = (reader: Reader, lines: readonly Line[]): Line => joined(reader, lines, 'disjunction');

function joined(reader: Reader, lines: readonly Line[], type: 'conjunction' | 'disjunction'): Line {
  if (lines.length < 2) return lines[0] ?? [];
  const format = new Intl.ListFormat(locales[reader.language], { type });
  return fill(reader, (...marks) => format.format(marks), ...lines);
}

/** British English puts no comma before the last. */
const locales: Record<Language, string> = { en: 'en-GB', 'zh-CN': 'zh-CN', ko: 'ko' };

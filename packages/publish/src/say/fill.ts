import type { Inline, Line } from '../document/inline.ts';
import { said, type Reader } from '../reader.ts';

/**
 * A sentence of the product around words of the guide. The sentence is asked with one mark for each line and then cut
 * where the marks stand, so that each run keeps its own language.
 */
export function fill(reader: Reader, sentence: (...marks: string[]) => string, ...lines: Line[]): Line {
  const marks = lines.map((_, index) => String.fromCharCode(firstMark + index));
  const pieces = sentence(...marks).split(new RegExp(`([${marks.join('')}])`, 'u'));
  const filled = pieces.flatMap((piece): Inline[] => {
    const at = marks.indexOf(piece);
    if (at >= 0) return [...(lines[at] ?? [])];
    return piece === '' ? [] : [said(reader, piece)];
  });
  return reader.language === 'zh-CN' ? spaced(reader, filled) : filled;
}

/** Of the private use area: no guide and no word of the product has it. */
const firstMark = 0xe000;

/** Chinese sets Latin letters and figures apart: a space where a run in Han meets one in Latin. */
function spaced(reader: Reader, line: Line): Line {
  return line.flatMap((run, index): Inline[] => {
    const before = line[index - 1];
    return before !== undefined && meets(textOf(before), textOf(run)) ? [said(reader, ' '), run] : [run];
  });
}

const textOf = (run: Inline): string => ('text' in run ? run.text : '');

const meets = (before: string, after: string): boolean =>
  (/\p{Script=Han}$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after)) ||
  (/[\p{Script=Latin}\d]$/u.test(before) && /^\p{Script=Han}/u.test(after));

import type { Finding, GuideSource } from '@upheld/contract';
import type { ReadSearch } from './read-search.ts';

export interface SourcePlace {
  file: string;
  line: number;
}

/** A place that is marked in the source, with what is said of it there. */
export interface MarkedPlace extends SourcePlace {
  message: string | null;
}

/** What the address marks: both places of a finding, or a line, or the first line that holds the words. */
export function markedPlaces(
  search: ReadSearch,
  files: GuideSource['files'],
  findings: readonly Finding[],
): MarkedPlace[] {
  const finding = search.finding === undefined ? undefined : findings[search.finding];
  if (finding !== undefined) {
    const { file, line, code, message, related } = finding;
    return [
      { file, line, message: `${code}: ${message}` },
      ...(related === null ? [] : [{ file: related.file, line: related.line, message: related.message }]),
    ];
  }
  const file = search.file ?? files[0]?.path ?? '';
  if (search.line !== undefined) return [{ file, line: search.line, message: null }];
  if (search.find === undefined) return [];
  const line = lineOf(files.find(({ path }) => path === file)?.text ?? '', search.find);
  return line === null ? [] : [{ file, line, message: null }];
}

/** The first line, from 1, that holds the words as they are, not as part of a longer one. */
export function lineOf(text: string, words: string): number | null {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const whole = new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`);
  const index = text.split('\n').findIndex((line) => whole.test(line));
  return index < 0 ? null : index + 1;
}

import type { Finding } from '@upheld/contract';
import type { Problem } from '@upheld/engine';
import type { ProblemWords } from './problem-words.ts';

export function findingView(problem: Problem, words: ReadonlyMap<string, ProblemWords>): Finding {
  const { severity, code, file, line, column, path, message, found, didYouMean, related, acknowledged } =
    problem;
  const { cause = null, cure = null } = words.get(code) ?? {};
  return {
    severity,
    code,
    file,
    line,
    column,
    path,
    message,
    found,
    didYouMean,
    related,
    acknowledged,
    reading: readingOf(problem),
    cause,
    cure,
  };
}

/** The conflict or assumption of the guide that a problem only tells of: the source is at odds with itself, or silent. */
export const readingOf = ({ code, found }: Problem): string | null =>
  code === 'source-conflict' || code === 'source-silent' ? found : null;

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
    cause,
    cure,
  };
}

import type { TFunction } from 'i18next';
import type { Problem } from '../api/problem.ts';

const known = [
  'unreachable',
  'fault',
  'wrong-credentials',
  'too-many-attempts',
  'http-403',
  'http-404',
  'http-412',
  'http-500',
] as const;
type Known = (typeof known)[number];

/** The server's own sentence, else ours for its code. */
export function problemWords(problem: Problem, t: TFunction<'problems'>): string {
  if (isKnown(problem.code) && problem.detail === '') return t(problem.code);
  if (problem.code === 'fault') return t('fault');
  if (problem.detail !== '') return problem.detail;
  const byStatus = `http-${problem.status >= 500 ? 500 : problem.status}`;
  return isKnown(byStatus) ? t(byStatus) : t('unknown');
}

const isKnown = (code: string): code is Known => known.some((each) => each === code);

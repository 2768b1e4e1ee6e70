import type { ProblemDetails } from '@upheld/contract';

/** What went wrong, as a value. `code` is the server's own, or `unreachable` where no server answered. */
export type Problem = ProblemDetails;

/** How a query carries a problem; mutations return it instead. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export const unreachable = (): Problem => ({
  type: 'about:blank',
  title: 'Unreachable',
  status: 0,
  detail: '',
  code: 'unreachable',
  instance: '',
});

/** Any thrown thing as a problem; what is no answer of the server counts as a fault of this page. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  return {
    type: 'about:blank',
    title: 'Fault',
    status: 0,
    code: 'fault',
    instance: '',
    detail: thrown instanceof Error ? thrown.message : String(thrown),
  };
}

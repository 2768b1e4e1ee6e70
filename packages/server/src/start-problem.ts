/** Something an operator can put right: what was found, and the next step. */
export class StartProblem extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(problem: { code: string; message: string; hint: string }) {
    super(problem.message);
    this.code = problem.code;
    this.hint = problem.hint;
  }
}

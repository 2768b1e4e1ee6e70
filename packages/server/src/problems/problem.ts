import type { Refusal } from '@upheld/engine';
import type { ProblemCode } from './problem-codes.ts';

export interface ProblemPart {
  /** JSON pointer into the request's body, or null. */
  readonly pointer: string | null;
  readonly code: string;
  /** Said as it stands, where there is no sentence for the code. */
  readonly detail?: string;
  readonly refusal?: Refusal;
}

/** Thrown in routes for whatever stands against a request; `answer-problem` gives it status, words and form. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly parts: readonly ProblemPart[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    more: {
      params?: Readonly<Record<string, string | number>>;
      parts?: readonly ProblemPart[];
      headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(code);
    this.code = code;
    this.params = more.params ?? {};
    this.parts = more.parts ?? [];
    this.headers = more.headers ?? {};
  }
}

/** All refusals of a decision as one problem. Where the guide says who may not, it is 403, else 422. */
export function refused(refusals: readonly Refusal[]): Problem {
  const [first] = refusals;
  const status = first?.code === 'not-entitled' || first?.code === 'forbidden' ? first.code : 'refused';
  return new Problem(status, {
    parts: refusals.map((refusal) => ({ pointer: refusal.path, code: refusal.code, refusal })),
  });
}

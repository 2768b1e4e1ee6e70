/**
 * What a step that may fail for an expected reason hands back: the value, or the problem as data.
 * Only bugs and broken infrastructure are thrown.
 */
export type Outcome<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

export function success<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function failure<Problem>(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}

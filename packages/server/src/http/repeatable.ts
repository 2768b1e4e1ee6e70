import pg from 'pg';
import { Problem } from '../problems/problem.ts';

const mostAttempts = 5;

/**
 * Runs a transaction again where somebody else was quicker: with the same Idempotency-Key (then the answer that was
 * stored is found), or with another change to the case, if `again` allows it. A claim that is under way elsewhere is
 * answered as 409 instead of waiting for its end.
 */
export async function repeatable<Result>(
  work: () => Promise<Result>,
  again: { onChange: boolean },
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (isLockTimeout(error)) throw new Problem('request-in-flight', { headers: { 'retry-after': '1' } });
      const quicker =
        isSameKey(error) || (again.onChange && error instanceof Problem && error.code === 'case-changed');
      if (!quicker || attempt === mostAttempts) throw error;
    }
  }
}

/** lock_not_available */
const isLockTimeout = (error: unknown) => error instanceof pg.DatabaseError && error.code === '55P03';

/** unique_violation */
const isSameKey = (error: unknown) =>
  error instanceof pg.DatabaseError && error.code === '23505' && error.constraint === 'idempotency_key_pkey';

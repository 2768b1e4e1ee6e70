import type pg from 'pg';

const everyMilliseconds = 60 * 60_000;

/** Forgets once an hour what is kept for a day only: answers to requests with an Idempotency-Key, ended sessions. */
export function createHousekeeping(pool: pg.Pool): () => Promise<void> {
  let last = -Infinity;
  return async () => {
    if (performance.now() - last < everyMilliseconds) return;
    last = performance.now();
    await pool.query(`delete from idempotency_key where created_at < now() - interval '24 hours'`);
    await pool.query('delete from auth_session where expires_at < now()');
  };
}

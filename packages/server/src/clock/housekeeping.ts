import { forgetUploads } from '../files/forget-uploads.ts';
import { uploadsFolder } from '../files/upload-routes.ts';
import type { Deps } from '../http/deps.ts';

const everyMilliseconds = 60 * 60_000;

/**
 * Forgets once an hour what is kept for a day only: answers to requests with an Idempotency-Key, uploads that no case
 * took; and ended sessions.
 */
export function createHousekeeping({
  pool,
  settings,
  clock,
}: Pick<Deps, 'pool' | 'settings' | 'clock'>): () => Promise<void> {
  let last = -Infinity;
  return async () => {
    if (performance.now() - last < everyMilliseconds) return;
    last = performance.now();
    await pool.query(`delete from idempotency_key where created_at < now() - interval '24 hours'`);
    await pool.query('delete from auth_session where expires_at < now()');
    await forgetUploads(pool, uploadsFolder(settings), clock.now());
  };
}

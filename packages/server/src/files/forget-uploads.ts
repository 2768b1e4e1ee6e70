import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@upheld/engine';
import type pg from 'pg';
import { iso } from '../http/iso.ts';

const keptMilliseconds = 24 * 60 * 60_000;
const atATime = 200;

/**
 * Forgets uploads that no case has taken within a day, row and bytes. First they are marked as incomplete, which no case
 * takes; then the bytes go, then the rows. Whenever this ends before its time, the next round finds what is left. One
 * that a case is taking now is locked and passed over. Answers how many there were.
 */
export async function forgetUploads(pool: pg.Pool, folder: string, now: Instant): Promise<number> {
  for (let forgotten = 0; ;) {
    const ids = await markOld(pool, now);
    for (const id of ids) {
      await rm(join(folder, id), { force: true });
      // What the library knows of an upload lies beside its bytes.
      await rm(join(folder, `${id}.json`), { force: true });
    }
    await pool.query('delete from file where id = any($1::uuid[]) and case_id is null', [ids]);
    forgotten += ids.length;
    if (ids.length < atATime) return forgotten;
  }
}

async function markOld(pool: pg.Pool, now: Instant): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `with old as (
       select workspace_id, id from file where case_id is null and created_at < $1
        limit ${atATime} for update skip locked)
     update file set uploaded_at = null from old
      where file.workspace_id = old.workspace_id and file.id = old.id returning file.id`,
    [iso(now - keptMilliseconds)],
  );
  return rows.map(({ id }) => id);
}

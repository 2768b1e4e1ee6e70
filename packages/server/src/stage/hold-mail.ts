import type pg from 'pg';
import { overdueMilliseconds } from '../mail/outbox-mail.ts';

/**
 * Makes the mail of a workspace late by so many milliseconds, or never leave (null), as a mail server would that is slow
 * or down. The outbox is told by the database itself, so that the program under test runs as it is.
 */
export async function holdMail(pool: pg.Pool, workspaceId: string, delay: number | null): Promise<void> {
  if (delay === 0) return;
  // A deferred mail is tried when its time is over by this much: then its errand counts as lost.
  const early = overdueMilliseconds + 1;
  const outcome =
    delay === null
      ? `new.state = 'dead'`
      : `new.state = 'deferred'; new.next_try_at = new.created_at + interval '${delay - early} milliseconds'`;
  const name = `hold_${workspaceId.replaceAll('-', '_')}`;
  await pool.query(`
    create function ${name}() returns trigger language plpgsql as $held$ begin ${outcome}; return new; end $held$;
    create trigger ${name} before insert on outbox for each row
      when (new.workspace_id = '${workspaceId}' and new.state = 'queued') execute function ${name}()`);
}

/** When the next mail that is held leaves; null where none is. */
export async function nextHeldMail(pool: pg.Pool): Promise<number | null> {
  const { rows } = await pool.query<{ at: Date | null }>(
    `select min(next_try_at) as at from outbox where state = 'deferred'`,
  );
  const at = rows[0]?.at ?? null;
  return at === null ? null : at.getTime() + overdueMilliseconds + 1;
}

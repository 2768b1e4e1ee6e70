import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database/transaction.ts';
import type { Cursor } from '../http/cursor.ts';
import type { OutboxState, StoredMail } from './outbox-row.ts';

/** Newest first. One more than `limit` tells that there is a further page. */
export async function listMails(
  transaction: DatabaseTransaction,
  workspaceId: string,
  asked: { state?: OutboxState | undefined; after: Cursor | null; limit: number },
): Promise<StoredMail[]> {
  const { rows } = await sql<StoredMail>`
    select * from outbox where workspace_id = ${workspaceId}
      ${asked.state === undefined ? sql`` : sql`and state = ${asked.state}`}
      ${asked.after === null ? sql`` : sql`and id < ${asked.after.id}::uuid`}
    order by id desc limit ${asked.limit + 1}`.execute(transaction);
  return rows;
}

export async function findMail(
  transaction: DatabaseTransaction,
  workspaceId: string,
  id: string,
): Promise<StoredMail | null> {
  const { rows } =
    await sql<StoredMail>`select * from outbox where workspace_id = ${workspaceId} and id = ${id}`.execute(
      transaction,
    );
  return rows[0] ?? null;
}

/** Puts a mail that is deferred or given up back into the queue; null where it is in no such state. */
export async function requeueMail(
  transaction: DatabaseTransaction,
  workspaceId: string,
  id: string,
  at: string,
): Promise<StoredMail | null> {
  const { rows } = await sql<StoredMail>`
    update outbox set state = 'queued', next_try_at = ${at}::timestamptz, problem = null
     where workspace_id = ${workspaceId} and id = ${id} and state in ('deferred', 'dead') returning *`.execute(
    transaction,
  );
  return rows[0] ?? null;
}

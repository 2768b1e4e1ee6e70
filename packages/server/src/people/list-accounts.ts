import type { AccountRow } from '@upheld/contract';
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database/transaction.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';

export interface AccountQuery {
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Accounts by name, found by a part of their name or customer id. */
export async function listAccounts(
  transaction: DatabaseTransaction,
  workspaceId: string,
  { q, cursor, limit }: AccountQuery,
): Promise<{ items: AccountRow[]; nextCursor: string | null }> {
  const after = readCursor('accounts', cursor);
  const like = q === undefined ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<{ id: string; name: string; customer_id: string; open: number }>`
    select a.id, a.name, a.customer_id,
      (select count(*)::int from "case" c where c.workspace_id = a.workspace_id and c.account_id = a.id and c.closed_at is null) as open
    from account a
    where a.workspace_id = ${workspaceId}
      ${like === null ? sql`` : sql`and (a.name ilike ${like} or a.customer_id ilike ${like})`}
      ${after === null ? sql`` : sql`and (a.name, a.id) > (${after.value}, ${after.id}::uuid)`}
    order by a.name, a.id limit ${limit + 1}`.execute(transaction);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ id, name, customer_id, open }) => ({
      id,
      name,
      customerId: customer_id,
      openCases: open,
    })),
    nextCursor:
      rows.length > limit && last !== undefined
        ? writeCursor('accounts', { value: last.name, id: last.id })
        : null,
  };
}

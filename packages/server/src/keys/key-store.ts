import type { KeyView } from '@upheld/contract';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { DatabaseTransaction } from '../database/transaction.ts';

type Key = z.output<typeof KeyView>;

export async function listKeys(transaction: DatabaseTransaction, workspaceId: string): Promise<Key[]> {
  const { rows } =
    await sql<Row>`${columns} where workspace_id = ${workspaceId} order by created_at desc`.execute(
      transaction,
    );
  return rows.map(keyOf);
}

export async function insertKey(
  transaction: DatabaseTransaction,
  workspaceId: string,
  key: Key,
  secretSha256: Buffer,
): Promise<void> {
  await sql`insert into api_key (workspace_id, id, name, prefix, secret_sha256, role, created_at)
    values (${workspaceId}, ${key.id}, ${key.name}, ${key.prefix}, ${secretSha256}, ${key.role}, ${key.createdAt})`.execute(
    transaction,
  );
}

/** Revoked once and for good; revoking again changes nothing. Null where there is no such key. */
export async function revokeKey(
  transaction: DatabaseTransaction,
  workspaceId: string,
  id: string,
  at: string,
): Promise<Key | null> {
  await sql`update api_key set revoked_at = coalesce(revoked_at, ${at}::timestamptz)
    where workspace_id = ${workspaceId} and id = ${id}`.execute(transaction);
  const { rows } = await sql<Row>`${columns} where workspace_id = ${workspaceId} and id = ${id}`.execute(
    transaction,
  );
  return rows[0] === undefined ? null : keyOf(rows[0]);
}

const columns = sql`select id, name, prefix, role, created_at, last_used_at, revoked_at from api_key`;

interface Row {
  id: string;
  name: string;
  prefix: string;
  role: Key['role'];
  created_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

const keyOf = (row: Row): Key => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  role: row.role,
  createdAt: row.created_at.toISOString(),
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  revokedAt: row.revoked_at?.toISOString() ?? null,
});

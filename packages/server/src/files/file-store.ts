import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database/transaction.ts';

export interface NewFile {
  readonly id: string;
  /** Null for staff, until a case takes the file. */
  readonly accountId: string | null;
  readonly uploaderId: string;
  readonly uploaderName: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly createdAt: string;
}

export async function insertFile(
  transaction: DatabaseTransaction,
  workspaceId: string,
  file: NewFile,
): Promise<void> {
  await sql`
    insert into file (workspace_id, id, account_id, uploader_id, uploader_name, name, type, bytes, created_at)
    values (${workspaceId}, ${file.id}, ${file.accountId}, ${file.uploaderId}, ${file.uploaderName}, ${file.name}, ${file.type}, ${file.bytes}, ${file.createdAt})`.execute(
    transaction,
  );
}

/** Whether an upload is this uploader's, and no case has it yet: then they may go on with it. */
export async function isOwnUpload(
  transaction: DatabaseTransaction,
  scope: { workspaceId: string; uploaderId: string },
  id: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from file where workspace_id = ${scope.workspaceId} and id = ${id} and uploader_id = ${scope.uploaderId} and case_id is null`.execute(
    transaction,
  );
  return rows.length > 0;
}

export async function finishFile(
  transaction: DatabaseTransaction,
  workspaceId: string,
  id: string,
  at: string,
): Promise<void> {
  await sql`update file set uploaded_at = ${at}::timestamptz where workspace_id = ${workspaceId} and id = ${id} and uploaded_at is null`.execute(
    transaction,
  );
}

export async function forgetFile(
  transaction: DatabaseTransaction,
  workspaceId: string,
  id: string,
): Promise<void> {
  await sql`delete from file where workspace_id = ${workspaceId} and id = ${id} and case_id is null`.execute(
    transaction,
  );
}

/**
 * A complete file that a reader may have: their own, or of a case that they may read. Customers have none of internal
 * notes.
 */
export async function findFile(
  transaction: DatabaseTransaction,
  reader: { workspaceId: string; personId: string; isStaff: boolean },
  id: string,
): Promise<{ name: string; type: string; bytes: number } | null> {
  const { rows } = await sql<{ name: string; type: string; bytes: string }>`
    select name, type, bytes from file
     where workspace_id = ${reader.workspaceId} and id = ${id} and uploaded_at is not null
       and (uploader_id = ${reader.personId} or case_id is not null) and (${reader.isStaff} or not internal)`.execute(
    transaction,
  );
  const [row] = rows;
  return row === undefined ? null : { name: row.name, type: row.type, bytes: Number(row.bytes) };
}

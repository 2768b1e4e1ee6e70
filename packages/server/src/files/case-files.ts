import type { FileReference } from '@upheld/engine';
import { sql } from 'kysely';
import type { StoredFile } from '../cases/loaded-case.ts';
import type { DatabaseTransaction } from '../database/transaction.ts';
import { Problem } from '../problems/problem.ts';

export interface TakenFiles {
  readonly references: readonly FileReference[];
  readonly stored: readonly StoredFile[];
}

export const noFiles: TakenFiles = { references: [], stored: [] };

/**
 * The uploaded files that an act names, locked until its transaction ends. Only what the actor uploaded, completely,
 * and what no case has yet; else `file-unknown` with a pointer to each that is wrong.
 */
export async function takeFiles(
  transaction: DatabaseTransaction,
  scope: { workspaceId: string; uploaderId: string },
  wanted: readonly { id: string; field: string | null }[],
): Promise<TakenFiles> {
  if (wanted.length === 0) return noFiles;
  const ids = wanted.map(({ id }) => id);
  const { rows } = await sql<Row>`
    select id, name, type, bytes, uploaded_at, uploader_name from file
     where workspace_id = ${scope.workspaceId} and uploader_id = ${scope.uploaderId} and id = any(${ids}::uuid[])
       and uploaded_at is not null and case_id is null
       for update`.execute(transaction);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const wrong = wanted.flatMap(({ id }, index) =>
    byId.has(id) ? [] : [{ pointer: `/files/${index}`, code: 'file-unknown' }],
  );
  if (wrong.length > 0) throw new Problem('file-unknown', { parts: wrong });
  return {
    references: wanted.flatMap(({ id, field }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [{ id, name: row.name, bytes: Number(row.bytes), field }];
    }),
    stored: rows.map((row) => ({
      id: row.id,
      name: row.name,
      type: row.type,
      bytes: Number(row.bytes),
      uploadedAt: row.uploaded_at.toISOString(),
      uploadedBy: row.uploader_name,
    })),
  };
}

interface Row {
  id: string;
  name: string;
  type: string;
  bytes: string;
  uploaded_at: Date;
  uploader_name: string;
}

import type { Role, StaffView } from '@upheld/contract';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { DatabaseTransaction } from '../database/transaction.ts';

/** Everybody who works in the workspace, each with the cases that they own and that are open. */
export async function listStaff(
  transaction: DatabaseTransaction,
  workspaceId: string,
): Promise<z.output<typeof StaffView>[]> {
  const { rows } = await sql<{ id: string; name: string; role: Role; open: number }>`
    select s.id, s.name, s.role,
      (select count(*)::int from "case" c where c.workspace_id = s.workspace_id and c.owner_id = s.id and c.closed_at is null) as open
    from staff s where s.workspace_id = ${workspaceId} order by s.name`.execute(transaction);
  return rows.map(({ id, name, role, open }) => ({ id, name, role, openCases: open }));
}

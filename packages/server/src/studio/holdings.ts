import type { Holdings } from '@upheld/engine';
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database/transaction.ts';

/** Roles that somebody of a workspace holds, and products of a guide that a contract covers; in order, each once. */
export async function holdingsOf(
  transaction: DatabaseTransaction,
  workspaceId: string,
  guide: string,
): Promise<Holdings> {
  const { rows } = await sql<{ roles: string[] | null; products: string[] | null }>`
    select
      (select array_agg(distinct role order by role) from (
         select unnest(duties || role) as role from staff where workspace_id = ${workspaceId}
         union select unnest(roles) from contact where workspace_id = ${workspaceId}) held) as roles,
      (select array_agg(distinct p.product order by p.product) from contract_product p
         join contract k on k.workspace_id = p.workspace_id and k.id = p.contract_id
        where p.workspace_id = ${workspaceId} and k.guide = ${guide}) as products`.execute(transaction);
  return { roles: rows[0]?.roles ?? [], products: rows[0]?.products ?? [] };
}

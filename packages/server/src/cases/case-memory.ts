import { replay, type Case, type CaseEvent } from '@upheld/engine';
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database/transaction.ts';

/**
 * Cases replayed before, by id and version. A history never changes below its version, so what is kept here is never
 * stale, and a list reads the histories of only those cases that are new to it.
 */
export interface CaseMemory {
  read(
    transaction: DatabaseTransaction,
    workspaceId: string,
    wanted: readonly { id: string; version: number }[],
  ): Promise<ReadonlyMap<string, Case>>;
}

export function createCaseMemory(capacity = 2_000): CaseMemory {
  const kept = new Map<string, Case>();
  const remember = (id: string, kase: Case) => {
    kept.delete(id);
    kept.set(id, kase);
    const [oldest] = kept.keys();
    if (kept.size > capacity && oldest !== undefined) kept.delete(oldest);
  };
  return {
    async read(transaction, workspaceId, wanted) {
      const cases = new Map<string, Case>();
      const missing: string[] = [];
      for (const { id, version } of wanted) {
        const kase = kept.get(id);
        if (kase?.history.length === version) cases.set(id, kase);
        else missing.push(id);
      }
      for (const [id, history] of await histories(transaction, workspaceId, missing)) {
        const kase = replay(history);
        remember(id, kase);
        cases.set(id, kase);
      }
      return cases;
    },
  };
}

async function histories(transaction: DatabaseTransaction, workspaceId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ case_id: string; history: CaseEvent[] }>`
    select case_id, jsonb_agg(event order by seq) as history from case_event
     where workspace_id = ${workspaceId} and case_id = any(${ids}::uuid[]) group by case_id`.execute(
    transaction,
  );
  return rows.map(({ case_id, history }) => [case_id, history] as const);
}

import type pg from 'pg';

/** Hands out the numbers of a workspace's cases: each once, rising within a process; gaps are fine. */
export interface CaseNumbers {
  next(workspaceId: string): Promise<number>;
}

const blockSize = 16;

/**
 * Numbers are taken from the workspace in blocks by a statement of its own, so that no two transactions that open
 * cases ever wait for each other over the workspace's row.
 */
export function createCaseNumbers(pool: pg.Pool): CaseNumbers {
  const blocks = new Map<string, { next: number; end: number }>();
  const fetching = new Map<string, Promise<void>>();

  const fetchBlock = async (workspaceId: string) => {
    const { rows } = await pool.query<{ first: string }>(
      'update workspace set next_case_number = next_case_number + $2 where id = $1 returning next_case_number - $2 as first',
      [workspaceId, blockSize],
    );
    const first = Number(rows[0]?.first);
    if (!Number.isSafeInteger(first)) throw new Error(`no workspace ${workspaceId}`);
    blocks.set(workspaceId, { next: first, end: first + blockSize });
  };

  return {
    async next(workspaceId) {
      for (;;) {
        const block = blocks.get(workspaceId);
        if (block !== undefined && block.next < block.end) return block.next++;
        let fetch = fetching.get(workspaceId);
        if (fetch === undefined) {
          fetch = fetchBlock(workspaceId).finally(() => fetching.delete(workspaceId));
          fetching.set(workspaceId, fetch);
        }
        await fetch;
      }
    },
  };
}

import type pg from 'pg';

/** All workspaces of this installation, for work that goes through each in turn. */
export async function listWorkspaces(pool: pg.Pool): Promise<readonly { id: string; slug: string }[]> {
  const { rows } = await pool.query<{ id: string; slug: string }>(
    'select id, slug from workspace order by slug',
  );
  return rows;
}

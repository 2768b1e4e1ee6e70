import type pg from 'pg';

/** The workspace of a name that stands in addresses. Null where there is none. */
export async function findWorkspaceId(pool: pg.Pool, slug: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>('select id from workspace where slug = $1', [slug]);
  return rows[0]?.id ?? null;
}

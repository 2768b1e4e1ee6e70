import { createHash } from 'node:crypto';
import type { GuideFile } from '@upheld/engine';
import type pg from 'pg';

export interface StoredEdition {
  guide: string;
  edition: string;
  /** Hexadecimal. */
  sha256: string;
  files: GuideFile[];
  storedAt: Date;
}

/** `changed`: this edition is stored already, with other content; editions are immutable. */
export type StoreResult = 'stored' | 'known' | 'changed';

export const hashOfFiles = (files: readonly GuideFile[]): string =>
  createHash('sha256')
    .update(JSON.stringify(files.map(({ path, text }) => [path, text])))
    .digest('hex');

export async function storeEdition(
  pool: pg.Pool,
  workspaceId: string,
  edition: { guide: string; edition: string; files: readonly GuideFile[] },
  options: { replace?: boolean } = {},
): Promise<StoreResult> {
  const sha256 = hashOfFiles(edition.files);
  // Of two that publish the same edition at once, the first is stored.
  const { rowCount } = await pool.query(
    `insert into guide_edition (workspace_id, guide, edition, sha256, files) values ($1, $2, $3, decode($4, 'hex'), $5)
     on conflict (workspace_id, guide, edition) ${
       options.replace === true
         ? `do update set sha256 = excluded.sha256, files = excluded.files where guide_edition.sha256 <> excluded.sha256`
         : 'do nothing'
     }`,
    [workspaceId, edition.guide, edition.edition, sha256, JSON.stringify(edition.files)],
  );
  if (rowCount === 1) return 'stored';
  const known = await findEdition(pool, workspaceId, edition.guide, edition.edition);
  return known?.sha256 === sha256 ? 'known' : 'changed';
}

/** In one order, whenever it is asked for. */
export async function editionsOf(pool: pg.Pool, workspaceId: string): Promise<StoredEdition[]> {
  const { rows } = await pool.query<StoredEdition>(
    `${selectEdition} where workspace_id = $1 order by guide, edition`,
    [workspaceId],
  );
  return rows;
}

/** The hashes of all editions of a workspace, in the order of `editionsOf`. */
export async function contentsOf(pool: pg.Pool, workspaceId: string): Promise<string> {
  const { rows } = await pool.query<{ contents: string | null }>(
    `select string_agg(encode(sha256, 'hex'), ' ' order by guide, edition) as contents from guide_edition where workspace_id = $1`,
    [workspaceId],
  );
  return rows[0]?.contents ?? '';
}

export async function findEdition(
  pool: pg.Pool,
  workspaceId: string,
  guide: string,
  edition: string,
): Promise<StoredEdition | null> {
  const { rows } = await pool.query<StoredEdition>(
    `${selectEdition} where workspace_id = $1 and guide = $2 and edition = $3`,
    [workspaceId, guide, edition],
  );
  return rows[0] ?? null;
}

const selectEdition = `select guide, edition, encode(sha256, 'hex') as sha256, files, stored_at as "storedAt" from guide_edition`;

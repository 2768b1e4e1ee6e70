import type { EditionRow } from '@upheld/contract';
import type { Guide } from '@upheld/engine';
import type { Deps } from '../http/deps.ts';

/** All editions of a guide, the one that takes effect last first, with the open cases that each holds. */
export async function listEditions(deps: Deps, workspaceId: string, guideId: string): Promise<EditionRow[]> {
  const { rows } = await deps.pool.query<Row>(
    `select e.edition, encode(e.sha256, 'hex') as sha256, e.stored_at,
       (select count(*)::int from "case" c
         where c.workspace_id = e.workspace_id and c.guide = e.guide and c.edition = e.edition and c.closed_at is null) as open_cases
     from guide_edition e where e.workspace_id = $1 and e.guide = $2`,
    [workspaceId, guideId],
  );
  const inForce = (await deps.guides.find(workspaceId, guideId))?.edition ?? null;
  const editions = await Promise.all(
    rows.map(async (row): Promise<EditionRow[]> => {
      const guide = await deps.guides.find(workspaceId, guideId, row.edition);
      return guide === null ? [] : [editionRow(guide, row, inForce)];
    }),
  );
  const order = ({ effective, edition }: EditionRow) => `${effective} ${edition}`;
  return editions.flat().sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

interface Row {
  edition: string;
  sha256: string;
  stored_at: Date;
  open_cases: number;
}

const editionRow = (
  { id, edition, published, effective }: Guide,
  row: Row,
  inForce: string | null,
): EditionRow => ({
  guide: id,
  edition,
  sha256: row.sha256,
  published,
  effective,
  storedAt: row.stored_at.toISOString(),
  inForce: edition === inForce,
  openCases: row.open_cases,
});

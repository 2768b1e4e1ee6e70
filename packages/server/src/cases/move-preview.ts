import type { Language, MovedPromiseView, MovePreviewPage, MovePreviewView } from '@upheld/contract';
import {
  previewMove,
  type Case,
  type Guide,
  type HeldTo,
  type Instant,
  type MovedPromise,
} from '@upheld/engine';
import { sql } from 'kysely';
import { scopeOf } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import type { Deps } from '../http/deps.ts';
import { isoOrNull } from '../http/iso.ts';
import { refusalView } from '../problems/refusal-view.ts';
import type { Reading } from './case-view.ts';
import { amountView } from './milestone-view.ts';

/** What moving a case to an edition would do now. */
export function movePreviewView(
  { from, to, kase }: { from: Guide; to: Guide; kase: Case },
  now: Instant,
  language: Language,
): MovePreviewView {
  const preview = previewMove(from, to, kase, now);
  return {
    number: kase.number,
    title: kase.title,
    from: kase.edition,
    to: to.edition,
    milestones: preview.ok ? preview.milestones.map(movedPromiseView) : [],
    refusals: preview.ok ? [] : preview.refusals.map((refusal) => refusalView(refusal, language)),
  };
}

/** The same for every open case of the guide that another edition holds, a page at a time, by number. */
export async function previewMoves(
  deps: Deps,
  { access, now, language }: Reading,
  to: Guide,
  page: { cursor?: string | undefined; limit: number },
): Promise<MovePreviewPage> {
  const workspaceId = access.workspace.id;
  const list = `moves:${to.id}:${to.edition}`;
  const after = readCursor(list, page.cursor);
  const { rows, cases } = await inWorkspace(
    deps.pool,
    scopeOf(access),
    async (transaction) => {
      const found = await sql<Row>`
        select c.id, c.version, c.number::text as number, c.edition from "case" c
        where c.workspace_id = ${workspaceId} and c.guide = ${to.id} and c.edition <> ${to.edition} and c.closed_at is null
          ${after === null ? sql`` : sql`and c.number > ${after.value}::bigint`}
        order by c.number limit ${page.limit + 1}`.execute(transaction);
      const shown = found.rows.slice(0, page.limit);
      return { rows: found.rows, cases: await deps.memory.read(transaction, workspaceId, shown) };
    },
    { readOnly: true },
  );
  const shown = rows.slice(0, page.limit);
  const items = await Promise.all(
    shown.map(async ({ id, edition }) => {
      const kase = cases.get(id);
      if (kase === undefined) throw new Error(`case ${id} has no history`);
      const from = await deps.guides.edition(workspaceId, to.id, edition);
      return movePreviewView({ from, to, kase }, now, language);
    }),
  );
  const last = shown.at(-1);
  const more = rows.length > page.limit && last !== undefined;
  return { items, nextCursor: more ? writeCursor(list, { value: last.number, id: last.id }) : null };
}

interface Row {
  id: string;
  version: number;
  number: string;
  edition: string;
}

const movedPromiseView = (promise: MovedPromise): MovedPromiseView => ({
  ...promise,
  before: promise.before && heldToView(promise.before),
  after: promise.after && heldToView(promise.after),
  clauses: [...promise.clauses],
});

const heldToView = ({ due, target, hours }: HeldTo) => ({
  due: isoOrNull(due),
  target: amountView(target),
  hours,
});

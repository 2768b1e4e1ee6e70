import type { CaseList, CaseListQuery } from '@upheld/contract';
import { milestones } from '@upheld/engine';
import { sql } from 'kysely';
import type { z } from 'zod';
import { scopeOf, type Access } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import { readCursor, writeCursor, type Cursor } from '../http/cursor.ts';
import type { Deps } from '../http/deps.ts';
import { iso } from '../http/iso.ts';
import { Problem } from '../problems/problem.ts';
import { actorOf } from './actor-of.ts';
import { caseFilter, dueColumn, openViewFilter, viewFilter, type View } from './case-filter.ts';
import { caseRow } from './case-view.ts';

type Query = z.output<typeof CaseListQuery>;

/** A page of the reader's cases with the clocks as they stand now. */
export async function listCases(deps: Deps, access: Access, query: Query): Promise<CaseList> {
  const now = deps.clock.now();
  const workspaceId = access.workspace.id;
  const guides = await deps.guides.current(workspaceId);
  const list = `cases:${query.sort}`;
  const after = readCursor(list, query.cursor);
  const { rows, cases } = await inWorkspace(
    deps.pool,
    scopeOf(access),
    async (transaction) => {
      const sort = sortOf(query.sort, access);
      const found = await sql<Row>`
        select c.id, c.version, c.guide, c.edition, ${sort.column}::text as sorted_by from "case" c
        where ${caseFilter(access, guides, query)} and ${viewFilter(query.view, access, guides, now)} ${sort.after(after)}
        order by ${sort.column} ${sort.direction}, c.id ${sort.direction}
        limit ${query.limit + 1}`.execute(transaction);
      return {
        rows: found.rows,
        cases: await deps.memory.read(transaction, workspaceId, found.rows.slice(0, query.limit)),
      };
    },
    { readOnly: true },
  );
  const shown = rows.slice(0, query.limit);
  const reader = actorOf(access);
  const items = await Promise.all(
    shown.map(async (row) => {
      const kase = cases.get(row.id);
      if (kase === undefined) throw new Error(`case ${row.id} has no history`);
      const guide = await deps.guides.edition(workspaceId, row.guide, row.edition);
      return caseRow(guide, kase, milestones(guide, kase, now), reader);
    }),
  );
  const last = shown.at(-1);
  const more = rows.length > query.limit && last !== undefined;
  return {
    items,
    nextCursor: more ? writeCursor(list, { value: last.sorted_by, id: last.id }) : null,
    asOf: iso(now),
  };
}

const countedViews = ['open', 'mine', 'unassigned', 'dueToday', 'waiting'] as const satisfies readonly View[];

/**
 * How many cases each view of open cases holds, in one pass over the queue's index, which has all that is asked here.
 * Closed ones are too many to count for a badge.
 */
export async function countCases(
  deps: Deps,
  access: Access,
  asked: Pick<Query, 'kind'>,
): Promise<Record<string, number>> {
  const now = deps.clock.now();
  const guides = await deps.guides.current(access.workspace.id);
  const counts = countedViews.map(
    (view) =>
      sql`count(*) filter (where ${openViewFilter(view, access, guides, now)})::int as ${sql.ref(view)}`,
  );
  const { rows } = await inWorkspace(
    deps.pool,
    scopeOf(access),
    (transaction) =>
      sql<
        Record<string, number>
      >`select ${sql.join(counts)} from "case" c where c.closed_at is null and ${caseFilter(access, guides, asked)}`.execute(
        transaction,
      ),
    { readOnly: true },
  );
  return rows[0] ?? {};
}

interface Row {
  id: string;
  version: number;
  guide: string;
  edition: string;
  sorted_by: string;
}

/** The due time comes soonest first, so what is missed leads; the others newest first. */
function sortOf(sort: NonNullable<CaseListQuery['sort']>, access: Access) {
  const column = {
    nextDue: dueColumn(access),
    activity: sql.ref('c.last_activity_at'),
    opened: sql.ref('c.opened_at'),
  }[sort];
  const rising = sort === 'nextDue';
  const comparison = sql.raw(rising ? '>' : '<');
  return {
    column,
    direction: sql.raw(rising ? 'asc' : 'desc'),
    after: (cursor: Cursor | null) =>
      cursor === null
        ? sql``
        : sql`and (${column}, c.id) ${comparison} (${timestamp(cursor.value)}::timestamptz, ${cursor.id}::uuid)`,
  };
}

/** A cursor comes from outside: only what PostgreSQL itself wrote as a timestamp goes back to it. */
function timestamp(value: string): string {
  if (value === 'infinity') return value;
  const [written] = /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.exec(value) ?? [];
  try {
    if (written !== undefined) return Temporal.Instant.from(written.replace(' ', 'T')).toString();
  } catch {
    // No such day, or no such hour.
  }
  throw new Problem('cursor-invalid');
}

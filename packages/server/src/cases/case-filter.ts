import type { CaseListQuery } from '@upheld/contract';
import type { Guide, Instant } from '@upheld/engine';
import { sql, type RawBuilder } from 'kysely';
import { isStaff, type Access } from '../access/access.ts';
import { iso } from '../http/iso.ts';
import { noHiddenKind } from './hidden-kinds.ts';
import { searchQuery } from './search-terms.ts';

export type View = NonNullable<CaseListQuery['view']>;
type Filter = Omit<CaseListQuery, 'view' | 'sort' | 'cursor' | 'limit'>;

/** Which due time counts for a reader: customers know nothing of the vendor's own goals. */
export const dueColumn = (access: Access) =>
  sql.ref(isStaff(access) ? 'c.next_due_at' : 'c.next_due_for_customer_at');

/** The rows of `"case" c` that a reader asks for. The account is said here and held by row-level security as well. */
export function caseFilter(access: Access, guides: readonly Guide[], filter: Filter): RawBuilder<unknown> {
  const parts = [
    sql`c.workspace_id = ${access.workspace.id}`,
    ...(filter.kind === 'all' ? [] : [sql`c.kind = ${filter.kind ?? 'request'}`]),
    ...noHiddenKind(access, guides),
    ...(access.accountId === null ? [] : [sql`c.account_id = ${access.accountId}`]),
    ...(filter.guide === undefined ? [] : [sql`c.guide = ${filter.guide}`]),
    ...(filter.severity === undefined ? [] : [sql`c.severity = ${filter.severity}`]),
    ...(filter.status === undefined ? [] : [sql`c.status = ${filter.status}`]),
    ...(filter.owner === undefined ? [] : [sql`c.owner_id = ${filter.owner}`]),
    ...(filter.account === undefined ? [] : [sql`c.account_id = ${filter.account}`]),
    ...(filter.q === undefined ? [] : [found(filter.q)]),
  ];
  return sql.join(parts, sql` and `);
}

/** What a view of the queue holds. `dueToday` goes by the date at the guide's own place and keeps what is missed. */
export function viewFilter(
  view: View,
  access: Access,
  guides: readonly Guide[],
  now: Instant,
): RawBuilder<unknown> {
  switch (view) {
    case 'all':
      return sql`true`;
    case 'closed':
      return sql`c.closed_at is not null`;
    default:
      return sql`c.closed_at is null and ${openViewFilter(view, access, guides, now)}`;
  }
}

/** As `viewFilter`, among the open cases. */
export function openViewFilter(
  view: Exclude<View, 'all' | 'closed'>,
  access: Access,
  guides: readonly Guide[],
  now: Instant,
): RawBuilder<unknown> {
  switch (view) {
    case 'open':
      return sql`true`;
    case 'mine':
      return access.role === 'customer'
        ? sql`c.contact_id = ${access.personId}`
        : sql`c.owner_id = ${access.personId}`;
    case 'unassigned':
      return sql`c.owner_id is null`;
    case 'waiting':
      return sql`c.status in ('waitsForCustomer', 'waitsForVendor', 'waitsForRelease', 'solutionProposed')`;
    case 'dueToday':
      return sql`${dueColumn(access)} < ${endOfToday(guides, now)}`;
    default:
      return view satisfies never;
  }
}

function endOfToday(guides: readonly Guide[], now: Instant): RawBuilder<unknown> {
  if (guides.length === 0) return sql`now()`;
  const ends = guides.map(
    ({ id, zone }) => sql`when ${id} then ${iso(midnightAfter(zone, now))}::timestamptz`,
  );
  return sql`case c.guide ${sql.join(ends, sql` `)} end`;
}

const midnightAfter = (zone: string, now: Instant) =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay().add({ days: 1 })
    .epochMilliseconds;

/** A number alone is a case number; else all words must be there. */
function found(q: string): RawBuilder<unknown> {
  const number = /^#?(\d{1,15})$/.exec(q.trim())?.[1];
  if (number !== undefined) return sql`c.number = ${number}`;
  const query = searchQuery(q);
  return query === null ? sql`true` : sql`c.search @@ ${query}::tsquery`;
}

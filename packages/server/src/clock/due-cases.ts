import { replay, type CaseEvent, type Instant } from '@upheld/engine';
import { sql } from 'kysely';
import type pg from 'pg';
import type { LoadedCase } from '../cases/loaded-case.ts';
import type { DatabaseTransaction } from '../database/transaction.ts';
import type { GuideRegistry } from '../guides/guide-registry.ts';
import { iso } from '../http/iso.ts';

export type DueCase = Omit<LoadedCase, 'surroundings'> & {
  readonly contact: LoadedCase['surroundings']['contact'];
};

export interface DueCases {
  readonly due: readonly DueCase[];
  /** Cases that cannot be read: their edition is gone, or their history is none. */
  readonly unreadable: readonly { readonly id: string; readonly error: unknown }[];
}

/**
 * Cases of a workspace whose wake-up has come, earliest first, locked until the transaction ends. Those that another
 * worker has in hand are passed over; those of a worker that died are free again.
 */
export async function takeDueCases(
  transaction: DatabaseTransaction,
  guides: GuideRegistry,
  workspaceId: string,
  now: Instant,
  limit: number,
): Promise<DueCases> {
  const { rows } = await sql<Row>`
    with due as (
      select workspace_id, id, account_id, contact_id, guide, edition, version, chain_hash, wake_at from "case"
       where workspace_id = ${workspaceId} and wake_at <= ${iso(now)}::timestamptz
       order by wake_at limit ${limit} for update skip locked)
    select due.*,
      (select jsonb_agg(e.event order by e.seq) from case_event e where e.workspace_id = due.workspace_id and e.case_id = due.id) as history,
      (select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'phone', p.phone, 'language', p.language, 'zone', p.zone)
         from contact p where p.workspace_id = due.workspace_id and p.id = due.contact_id) as contact
    from due order by due.wake_at, due.id`.execute(transaction);
  const due: DueCase[] = [];
  const unreadable: { id: string; error: unknown }[] = [];
  for (const row of rows) {
    try {
      due.push(await dueCase(guides, workspaceId, row));
    } catch (error) {
      unreadable.push({ id: row.id, error });
    }
  }
  return { due, unreadable };
}

const dueCase = async (guides: GuideRegistry, workspaceId: string, row: Row): Promise<DueCase> => ({
  id: row.id,
  accountId: row.account_id,
  contactId: row.contact_id,
  version: row.version,
  chainHash: row.chain_hash,
  guide: await guides.edition(workspaceId, row.guide, row.edition),
  kase: replay(row.history),
  contact: row.contact,
});

/** Puts a case that could not be carried out aside for a while, so that the others go on. */
export async function postpone(
  transaction: DatabaseTransaction,
  workspaceId: string,
  id: string,
  until: Instant,
): Promise<void> {
  await sql`update "case" set wake_at = ${iso(until)}::timestamptz where workspace_id = ${workspaceId} and id = ${id}`.execute(
    transaction,
  );
}

/** Workspaces that have something due, those with the longest waiting first. */
export async function workspacesWithDueCases(pool: pg.Pool, now: Instant): Promise<string[]> {
  const { rows } = await pool.query<{ workspace_id: string }>(
    `select workspace_id from (select workspace_id, wake_at from "case" where wake_at <= $1 order by wake_at limit 500) due
      group by workspace_id order by min(wake_at)`,
    [iso(now)],
  );
  return rows.map(({ workspace_id }) => workspace_id);
}

/** The next wake-up of a workspace, or of all; null where nothing is running. */
export async function nextWakeUp(pool: pg.Pool, workspaceId?: string): Promise<Instant | null> {
  const { rows } = await pool.query<{ wake_at: Date }>(
    `select wake_at from "case" where wake_at is not null and ($1::uuid is null or workspace_id = $1) order by wake_at limit 1`,
    [workspaceId ?? null],
  );
  return rows[0]?.wake_at.getTime() ?? null;
}

interface Row {
  id: string;
  account_id: string;
  contact_id: string;
  guide: string;
  edition: string;
  version: number;
  chain_hash: Buffer;
  history: CaseEvent[];
  contact: DueCase['contact'];
}

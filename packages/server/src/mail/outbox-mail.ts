import type { Instant, Text } from '@upheld/engine';
import { sql } from 'kysely';
import type pg from 'pg';
import type { DatabaseTransaction } from '../database/transaction.ts';
import { iso, isoOrNull } from '../http/iso.ts';
import type { CaseListing } from '../outbox/case-listing.ts';
import type { MailRecipient } from '../outbox/outbox-draft.ts';
import type { Carried } from './carrier.ts';

/** A row of the outbox that somebody is about to deliver. */
export interface QueuedMail {
  readonly id: string;
  readonly caseNumber: number;
  readonly notice: string;
  readonly countsAs: 'activity' | 'reminder' | 'none';
  readonly eventSeq: number;
  readonly say: Text | null;
  readonly listing: CaseListing | null;
  readonly recipient: MailRecipient;
  readonly tries: number;
  /** Message-IDs of what this reader was sent before about the case, oldest first. */
  readonly earlier: readonly string[];
}

/**
 * Takes a waiting mail for this transaction; null where it was delivered already or somebody else is at it. The lock
 * is held while it is sent, so that no second worker sends it too.
 */
export async function takeQueuedMail(
  transaction: DatabaseTransaction,
  workspaceId: string,
  id: string,
): Promise<QueuedMail | null> {
  const { rows } = await sql<Row>`
    select o.id, o.case_number, o.notice, o.counts_as, o.event_seqs[1] as event_seq, o.say, o.listing, o.recipients->0 as recipient, o.tries,
      array(select e.message_id from outbox e
             where e.workspace_id = o.workspace_id and e.case_id = o.case_id and e.message_id is not null
               and e.state = 'sent' and e.recipients->0->>'id' = o.recipients->0->>'id'
             order by e.created_at, e.id) as earlier
    from outbox o
    where o.workspace_id = ${workspaceId} and o.id = ${id} and o.state in ('queued', 'deferred')
    for update skip locked`.execute(transaction);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    id: row.id,
    caseNumber: Number(row.case_number),
    notice: row.notice,
    countsAs: row.counts_as,
    eventSeq: row.event_seq,
    say: row.say,
    listing: row.listing,
    recipient: row.recipient,
    tries: row.tries,
    earlier: row.earlier,
  };
}

/** What was sent, or tried: the finished mail with its outcome. `nextTry` only where it was deferred. */
export async function writeOutcome(
  transaction: DatabaseTransaction,
  workspaceId: string,
  mail: {
    id: string;
    subject: string;
    text: string;
    html: string;
    headers: Readonly<Record<string, string>>;
    messageId: string;
  },
  carried: Carried,
  when: { now: Instant; nextTry: Instant | null; record: boolean; lastTry: boolean },
): Promise<void> {
  const state =
    carried.outcome === 'refused' || (carried.outcome === 'deferred' && when.lastTry)
      ? 'dead'
      : carried.outcome;
  const done = state === 'sent' || state === 'kept';
  await sql`
    update outbox set subject = ${mail.subject}, text = ${mail.text}, html = ${mail.html}, headers = ${JSON.stringify(mail.headers)}::jsonb,
      message_id = ${mail.messageId}, state = ${state}, tries = tries + 1,
      next_try_at = ${state === 'deferred' ? isoOrNull(when.nextTry) : null}::timestamptz,
      problem = ${'problem' in carried ? carried.problem.slice(0, 1000) : null},
      sent_at = ${done ? iso(when.now) : null}::timestamptz,
      recorded_at = ${done && !when.record ? iso(when.now) : null}::timestamptz
    where workspace_id = ${workspaceId} and id = ${mail.id}`.execute(transaction);
}

/** A deferred mail this long past its next try has lost its job: the queue unlocks those of a killed program only after hours. */
export const overdueMilliseconds = 5 * 60_000;

/** Mails of a workspace that are still to be sent, or sent and still to be recorded. Deferred ones have jobs that wait. */
export async function unfinishedMails(
  transaction: DatabaseTransaction,
  workspaceId: string,
  { now, except, limit }: { now: Instant; except: readonly string[]; limit: number },
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from outbox
    where workspace_id = ${workspaceId}
      and (state = 'queued'
        or (state = 'deferred' and next_try_at < ${iso(now - overdueMilliseconds)}::timestamptz)
        or (state in ('sent', 'kept') and recorded_at is null))
      and not (id = any(${except}::uuid[]))
    order by id limit ${limit}`.execute(transaction);
  return rows.map(({ id }) => id);
}

/** Workspaces that have such mail. */
export async function workspacesWithMail(
  pool: pg.Pool,
  now: Instant,
): Promise<{ id: string; slug: string }[]> {
  const { rows } = await pool.query<{ id: string; slug: string }>(
    `select id, slug from workspace where id in (
       select workspace_id from outbox
       where state = 'queued' or (state = 'deferred' and next_try_at < $1::timestamptz)
         or (state in ('sent', 'kept') and recorded_at is null))
     order by slug`,
    [iso(now - overdueMilliseconds)],
  );
  return rows;
}

interface Row {
  id: string;
  case_number: string;
  notice: string;
  counts_as: QueuedMail['countsAs'];
  event_seq: number;
  say: Text | null;
  listing: CaseListing | null;
  recipient: MailRecipient;
  tries: number;
  earlier: string[];
}

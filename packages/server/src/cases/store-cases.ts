import type { Instant } from '@upheld/engine';
import { sql } from 'kysely';
import { often } from '../database/prepared-statement.ts';
import type { DatabaseTransaction } from '../database/transaction.ts';
import { iso } from '../http/iso.ts';
import type { StoredAnswer } from '../http/stored-answer.ts';
import type { CaseChange } from './case-change.ts';
import { changedRecord, openedRecord } from './case-record.ts';
import { callingEvents, registeredProducts } from './case-consequences.ts';
import { chainHash } from './hash-chain.ts';

/**
 * Stores what was decided: events, rows, wake-ups and outbox, in one statement of the caller's transaction. Either all
 * changes open cases or all change cases that are there. Answers the ids of the cases that were stored: one that
 * somebody else changed meanwhile is left out, with everything that belongs to it.
 */
export async function storeCases(
  transaction: DatabaseTransaction,
  workspaceId: string,
  changes: readonly CaseChange[],
  now: Instant,
  answer: StoredAnswer | null = null,
): Promise<ReadonlySet<string>> {
  const opens = changes[0]?.expectedVersion === 0;
  const events: object[] = [];
  const cases = changes.map((change) => {
    let hash = change.chainHash;
    change.events.forEach((event, index) => {
      hash = chainHash(hash, event);
      const seq = change.expectedVersion + index;
      events.push({
        case_id: change.caseId,
        account_id: change.accountId,
        seq,
        event,
        hash: `\\x${hash.toString('hex')}`,
      });
    });
    const record = changedRecord(change, hash, now);
    return opens ? { ...record, ...openedRecord(change) } : record;
  });
  const stored = opens ? insertCases(workspaceId, cases) : updateCases(workspaceId, cases);
  const { rows } = await sql<{ id: string }>`${sql.raw(often)}
    with stored as (${stored}),
    events as (
      insert into case_event (workspace_id, case_id, seq, account_id, event, hash)
      select ${workspaceId}, e.case_id, e.seq, e.account_id, e.event, e.hash
        from jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
          as e(case_id uuid, seq int, account_id uuid, event jsonb, hash bytea)
       where e.case_id in (select id from stored))
    ${mails(workspaceId, changes, now)} ${files(workspaceId, changes)} ${calls(workspaceId, changes, now)}
    ${registrations(workspaceId, changes)} ${keep(workspaceId, answer)}
    select id from stored`.execute(transaction);
  return new Set(rows.map(({ id }) => id));
}

const changedColumns =
  sql.raw(`expected int, version int, title text, severity text, severity_rank smallint, status text,
  turn text, owner_id uuid, owner_name text, last_activity_at timestamptz, closed_at timestamptz, next_due_at timestamptz,
  next_due_for_customer_at timestamptz, missed_at timestamptz, wake_at timestamptz, incident text, edition text, chain_hash bytea`);

function insertCases(workspaceId: string, cases: readonly object[]) {
  return sql`
    insert into "case" (workspace_id, id, number, account_id, contact_id, contact_name, contract_id, guide, kind, edition, product,
      opened_at, title, severity, severity_rank, status, turn, owner_id, owner_name, last_activity_at, closed_at,
      next_due_at, next_due_for_customer_at, missed_at, wake_at, incident, version, chain_hash, search)
    select ${workspaceId}, n.id, n.number, n.account_id, n.contact_id, n.contact_name, n.contract_id, n.guide, n.kind, n.edition, n.product,
      n.opened_at, n.title, n.severity, n.severity_rank, n.status, n.turn, n.owner_id, n.owner_name, n.last_activity_at, n.closed_at,
      n.next_due_at, n.next_due_for_customer_at, n.missed_at, n.wake_at, n.incident, n.version, n.chain_hash, array_to_tsvector(n.search)
    from jsonb_to_recordset(${JSON.stringify(cases)}::jsonb) as n(id uuid, ${changedColumns}, number bigint, account_id uuid,
      contact_id uuid, contact_name text, contract_id uuid, guide text, kind text, product text, opened_at timestamptz, search text[])
    returning id`;
}

function updateCases(workspaceId: string, cases: readonly object[]) {
  return sql`
    update "case" c set title = n.title, severity = n.severity, severity_rank = n.severity_rank, status = n.status,
      turn = n.turn, owner_id = n.owner_id, owner_name = n.owner_name, last_activity_at = n.last_activity_at,
      closed_at = n.closed_at, next_due_at = n.next_due_at, next_due_for_customer_at = n.next_due_for_customer_at,
      missed_at = n.missed_at, wake_at = n.wake_at, incident = n.incident, edition = n.edition, version = n.version, chain_hash = n.chain_hash
    from jsonb_to_recordset(${JSON.stringify(cases)}::jsonb) as n(id uuid, ${changedColumns})
    where c.workspace_id = ${workspaceId} and c.id = n.id and c.version = n.expected
    returning c.id`;
}

function mails(workspaceId: string, changes: readonly CaseChange[], now: Instant) {
  const drafts = changes.flatMap((change) =>
    change.outbox.map((draft) => ({
      id: draft.id,
      account_id: change.accountId,
      case_id: change.caseId,
      case_number: change.kase.number,
      notice: draft.notice,
      counts_as: draft.countsAs,
      event_seqs: draft.eventSeqs,
      say: draft.say,
      listing: draft.listing,
      recipients: draft.recipients,
      language: draft.language,
    })),
  );
  if (drafts.length === 0) return sql``;
  return sql`, mails as (
    insert into outbox (workspace_id, id, account_id, case_id, case_number, notice, counts_as, event_seqs, say, listing, recipients, language, next_try_at, created_at)
    select ${workspaceId}, o.id, o.account_id, o.case_id, o.case_number, o.notice, o.counts_as, o.event_seqs,
      nullif(o.say, 'null'), nullif(o.listing, 'null'), o.recipients, o.language, ${iso(now)}::timestamptz, ${iso(now)}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as o(id uuid, account_id uuid, case_id uuid, case_number bigint,
      notice text, counts_as text, event_seqs int[], say jsonb, listing jsonb, recipients jsonb, language text)
    where o.case_id in (select id from stored))`;
}

function files(workspaceId: string, changes: readonly CaseChange[]) {
  const taken = changes.flatMap((change) =>
    change.fileIds.map((id) => ({
      id,
      case_id: change.caseId,
      account_id: change.accountId,
      internal: change.internalFiles,
    })),
  );
  if (taken.length === 0) return sql``;
  return sql`, taken as (
    update file f set case_id = t.case_id, account_id = t.account_id, internal = t.internal
    from jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) as t(id uuid, case_id uuid, account_id uuid, internal boolean)
    where f.workspace_id = ${workspaceId} and f.id = t.id and f.case_id is null and t.case_id in (select id from stored))`;
}

/** Acts that the new events call for on other cases: errands for the worker. */
function calls(workspaceId: string, changes: readonly CaseChange[], now: Instant) {
  const errands = changes.flatMap((change) =>
    callingEvents(change).map((seq) => ({ case_id: change.caseId, account_id: change.accountId, seq })),
  );
  if (errands.length === 0) return sql``;
  return sql`, calls as (
    insert into case_call (workspace_id, case_id, seq, account_id, called_at)
    select ${workspaceId}, n.case_id, n.seq, n.account_id, ${iso(now)}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(errands)}::jsonb) as n(case_id uuid, seq int, account_id uuid)
     where n.case_id in (select id from stored))`;
}

function registrations(workspaceId: string, changes: readonly CaseChange[]) {
  const registered = changes.flatMap((change) =>
    registeredProducts(change).map((product) => ({ case_id: change.caseId, ...product })),
  );
  if (registered.length === 0) return sql``;
  return sql`, registered as (
    insert into registration (workspace_id, id, account_id, guide, product, version, serial, registered_at)
    select ${workspaceId}, n.id, n.account_id, n.guide, n.product, n.version, n.serial, n.registered_at
      from jsonb_to_recordset(${JSON.stringify(registered)}::jsonb) as n(case_id uuid, id uuid, account_id uuid, guide text,
        product text, version text, serial text, registered_at timestamptz)
     where n.case_id in (select id from stored))`;
}

function keep(workspaceId: string, answer: StoredAnswer | null) {
  if (answer === null) return sql``;
  return sql`, kept as (
    insert into idempotency_key (workspace_id, actor_id, key, fingerprint, status, headers, body)
    select ${workspaceId}, ${answer.actorId}::uuid, ${answer.key}, ${answer.fingerprint}::bytea, ${answer.status}::smallint,
      ${JSON.stringify(answer.headers)}::jsonb, ${answer.body}::json
    from stored)`;
}

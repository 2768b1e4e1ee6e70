import type { Instant } from '@upheld/engine';
import type { Statement, StatementValue } from '../database/statement-batch.ts';
import { iso } from '../http/iso.ts';
import type { StoredAnswer } from '../http/stored-answer.ts';
import type { CaseChange } from './case-change.ts';
import { callingEvents, registeredProducts } from './case-consequences.ts';
import { changedRecord, openedRecord } from './case-record.ts';
import { chainHash } from './hash-chain.ts';

/**
 * Stores one opened case by plain inserts, to be sent together in one transaction: the same rows as `storeCases` writes
 * for any number of changes, for half of the server's work.
 */
export function openedCaseStatements(
  workspaceId: string,
  change: CaseChange,
  now: Instant,
  answer: StoredAnswer | null,
): Statement[] {
  const of = { workspace_id: workspaceId, account_id: change.accountId, case_id: change.caseId };
  let hash = change.chainHash;
  const events = change.events.map((event, seq) => {
    hash = chainHash(hash, event);
    return inserting('case_event', { ...of, seq, event: JSON.stringify(event), hash });
  });
  const { expected: _, ...changed } = changedRecord(change, hash, now);
  const { search, ...opened } = openedRecord(change);
  return [
    inserting('"case"', { workspace_id: workspaceId, ...changed, ...opened, search: arrayText(search) }),
    ...events,
    ...mailsOf(change, of, now),
    ...change.fileIds.map((id) => takingFile(change, of, id)),
    ...callingEvents(change).map((seq) => inserting('case_call', { ...of, seq, called_at: iso(now) })),
    ...registeredProducts(change).map((product) =>
      inserting('registration', { workspace_id: workspaceId, ...product }),
    ),
    ...(answer === null ? [] : [keeping(workspaceId, answer)]),
  ];
}

type Owned = Readonly<Record<'workspace_id' | 'account_id' | 'case_id', string>>;

const mailsOf = (change: CaseChange, of: Owned, now: Instant) =>
  change.outbox.map((draft) =>
    inserting('outbox', {
      ...of,
      id: draft.id,
      case_number: change.kase.number,
      notice: draft.notice,
      counts_as: draft.countsAs,
      event_seqs: `{${draft.eventSeqs.join(',')}}`,
      say: draft.say === null ? null : JSON.stringify(draft.say),
      listing: draft.listing === null ? null : JSON.stringify(draft.listing),
      recipients: JSON.stringify(draft.recipients),
      language: draft.language,
      next_try_at: iso(now),
      created_at: iso(now),
    }),
  );

const takingFile = (change: CaseChange, of: Owned, id: string): Statement => ({
  text: `update file set case_id = $3, account_id = $4, internal = $5
    where workspace_id = $1 and id = $2 and case_id is null`,
  values: [of.workspace_id, id, of.case_id, of.account_id, change.internalFiles],
});

const keeping = (workspaceId: string, answer: StoredAnswer) =>
  inserting('idempotency_key', {
    workspace_id: workspaceId,
    actor_id: answer.actorId,
    key: answer.key,
    fingerprint: answer.fingerprint,
    status: answer.status,
    headers: JSON.stringify(answer.headers),
    body: answer.body,
  });

/** Written in code, always with the same members: the text is the same each time, and prepared once. */
function inserting(table: string, record: Readonly<Record<string, StatementValue>>): Statement {
  const columns = Object.keys(record);
  const values = columns.map((column, index) =>
    column === 'search' ? `array_to_tsvector($${index + 1}::text[])` : `$${index + 1}`,
  );
  return {
    text: `insert into ${table} (${columns.join(', ')}) values (${values.join(', ')})`,
    values: Object.values(record),
  };
}

const arrayText = (terms: readonly string[]) =>
  `{${terms.map((term) => `"${term.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;

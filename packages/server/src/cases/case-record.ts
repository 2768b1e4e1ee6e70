import type { Instant } from '@upheld/engine';
import { iso, isoOrNull } from '../http/iso.ts';
import type { CaseChange } from './case-change.ts';
import { caseSummary } from './case-summary.ts';
import { searchTerms } from './search-terms.ts';

/** The members that both a new and a changed row of `case` have, as SQL reads them from JSON. */
export function changedRecord(change: CaseChange, hash: Buffer, now: Instant) {
  const { kase, guide } = change;
  const summary = caseSummary(guide, kase, now);
  return {
    id: change.caseId,
    expected: change.expectedVersion,
    version: kase.history.length,
    title: kase.title,
    severity: kase.severity,
    severity_rank: guide.severities.find(({ id }) => id === kase.severity)?.rank ?? 0,
    status: kase.status,
    turn: kase.turn,
    owner_id: kase.owner?.id ?? null,
    owner_name: kase.owner?.name ?? null,
    last_activity_at: iso(kase.lastActivity),
    closed_at: isoOrNull(kase.closedBy?.at ?? null),
    next_due_at: isoOrInfinity(summary.nextDue),
    next_due_for_customer_at: isoOrInfinity(summary.nextDueForCustomer),
    missed_at: isoOrNull(summary.missedAt),
    wake_at: isoOrNull(summary.wakeAt),
    incident: kase.incident,
    edition: kase.edition,
    chain_hash: `\\x${hash.toString('hex')}`,
  };
}

/** The members that are written once, when the case is opened. */
export function openedRecord(change: CaseChange) {
  const { kase } = change;
  const { opened } = kase;
  return {
    number: opened.number,
    account_id: change.accountId,
    contact_id: change.contactId,
    contact_name: opened.requester.contact.name,
    contract_id: change.contractId,
    guide: opened.guide,
    kind: kase.kind,
    product: opened.product,
    opened_at: iso(opened.at),
    search: searchTerms(
      [
        opened.number,
        opened.title,
        opened.requester.accountName,
        opened.requester.contact.name,
        opened.description,
        ...Object.values(opened.form),
      ].join(' \n '),
    ),
  };
}

const isoOrInfinity = (instant: Instant) => (instant === Infinity ? 'infinity' : iso(instant));

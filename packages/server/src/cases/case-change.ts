import type { Case, CaseEvent, Guide } from '@upheld/engine';
import type { OutboxDraft } from '../outbox/outbox-draft.ts';
import type { LoadedCase } from './loaded-case.ts';

/** What a decision changes about one case, ready to be stored. */
export interface CaseChange {
  readonly caseId: string;
  readonly accountId: string;
  readonly contactId: string;
  readonly contractId: string | null;
  readonly guide: Guide;
  /** The case after the change. */
  readonly kase: Case;
  /** How many events were stored when the decision was made; 0 opens the case. */
  readonly expectedVersion: number;
  readonly chainHash: Buffer;
  readonly events: readonly CaseEvent[];
  readonly outbox: readonly OutboxDraft[];
  /** Uploaded files that the change takes into the case. */
  readonly fileIds: readonly string[];
  /** Set where those files belong to an internal note. */
  readonly internalFiles: boolean;
}

/** What new events change about a case that is there. */
export function changeOf(
  found: Omit<LoadedCase, 'surroundings'>,
  kase: Case,
  events: readonly CaseEvent[],
  more: Partial<Pick<CaseChange, 'outbox' | 'fileIds' | 'internalFiles' | 'guide'>> = {},
): CaseChange {
  return {
    caseId: found.id,
    accountId: found.accountId,
    contactId: found.contactId,
    contractId: kase.opened.requester.contractId,
    guide: found.guide,
    kase,
    expectedVersion: found.version,
    chainHash: found.chainHash,
    events,
    outbox: [],
    fileIds: [],
    internalFiles: false,
    ...more,
  };
}

import type { Case, CaseEvent, Guide } from '@upheld/engine';
import type { OutboxDraft } from '../outbox/outbox-draft.ts';

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

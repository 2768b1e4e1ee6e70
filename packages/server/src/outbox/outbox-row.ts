import type { Text } from '@upheld/engine';
import type { CaseListing } from './case-listing.ts';
import type { MailRecipient } from './outbox-draft.ts';

export type OutboxState = 'queued' | 'sent' | 'deferred' | 'dead' | 'kept';

/** A row of `outbox` as the driver hands it over. Delivery renders and sends it; the API shows it. */
export interface StoredMail {
  workspace_id: string;
  id: string;
  account_id: string | null;
  case_id: string | null;
  /** `bigint`: text. */
  case_number: string | null;
  notice: string;
  counts_as: 'activity' | 'reminder' | 'none';
  event_seqs: number[];
  say: Text | null;
  listing: CaseListing | null;
  recipients: MailRecipient[];
  language: string;
  subject: string | null;
  text: string | null;
  html: string | null;
  headers: Record<string, string> | null;
  message_id: string | null;
  state: OutboxState;
  tries: number;
  next_try_at: Date | null;
  problem: string | null;
  created_at: Date;
  sent_at: Date | null;
}

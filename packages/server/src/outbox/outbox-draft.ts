import type { Text } from '@upheld/engine';
import type { CaseListing } from './case-listing.ts';

/** Whom a mail goes to, resolved when it was written: later changes of people do not redirect it. */
export interface MailRecipient {
  readonly kind: 'contact' | 'staff';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

/** A mail to be: what it tells and to whom. Rendering gives it subject and text later. One recipient each. */
export interface OutboxDraft {
  readonly id: string;
  readonly notice: string;
  readonly countsAs: 'activity' | 'reminder' | 'none';
  /** Positions in the history, from 0, of the events it tells. */
  readonly eventSeqs: readonly number[];
  /** The guide's own words for it. */
  readonly say: Text | null;
  readonly listing: CaseListing | null;
  readonly recipients: readonly MailRecipient[];
  readonly language: string;
}

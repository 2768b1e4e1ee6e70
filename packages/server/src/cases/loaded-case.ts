import type { Case, Guide } from '@upheld/engine';

/** A case as read from the database, with what its page shows beside the history. */
export interface LoadedCase {
  readonly id: string;
  readonly accountId: string;
  readonly contactId: string;
  readonly version: number;
  /** Hash of the last event. */
  readonly chainHash: Buffer;
  readonly guide: Guide;
  readonly kase: Case;
  readonly surroundings: CaseSurroundings;
}

export interface CaseSurroundings {
  readonly contract: { readonly id: string; readonly number: string; readonly endsOn: string } | null;
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly language: string;
    readonly zone: string;
  };
  readonly files: readonly StoredFile[];
  /** Other open cases of the account. */
  readonly alsoOpen: readonly {
    readonly number: number;
    readonly title: string;
    readonly status: Case['status'];
  }[];
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly uploadedAt: string;
  readonly uploadedBy: string;
}

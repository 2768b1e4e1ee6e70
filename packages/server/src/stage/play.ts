import type { Language, Role } from '@upheld/contract';
import type { GuideFile } from '@upheld/engine';

/** Somebody who acts in a play. */
export interface Player {
  /** The name by which the play calls them. */
  readonly key: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: Language;
  readonly zone: string;
  /** Roles of the guide. */
  readonly roles: readonly string[];
}

/** What a workspace of its own is given before something happens in it. */
export interface Play {
  /** The workspace's. */
  readonly slug: string;
  readonly title: string;
  readonly players: readonly Player[];
  readonly account: { readonly name: string; readonly customerId: string };
  readonly guide: string;
  readonly contracts: readonly {
    readonly key: string;
    readonly offering: string;
    readonly addOns: readonly string[];
    readonly products: readonly string[];
    readonly startsOn: string;
    readonly endsOn: string;
    readonly incidents: number | null;
    readonly terms: readonly string[];
    readonly serials: readonly string[];
  }[];
  readonly registered: readonly string[];
  readonly editions: readonly {
    readonly guide: string;
    readonly edition: string;
    readonly files: readonly GuideFile[];
  }[];
  /** How many milliseconds mail is late; null: it is never sent. */
  readonly mailDelay: number | null;
}

/** A play whose workspace is there. */
export interface StagedPlay {
  readonly workspaceId: string;
  readonly slug: string;
  /** Everybody's session, as a `Cookie` header, by key. */
  readonly cookies: ReadonlyMap<string, string>;
  /** Ids in the database, by key. */
  readonly people: ReadonlyMap<string, string>;
  readonly contracts: ReadonlyMap<string, string>;
  readonly accountId: string;
}

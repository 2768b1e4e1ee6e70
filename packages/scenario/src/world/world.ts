import type { Case, CaseEvent, EntitlementDecision, Instant, Milestone, Refusal } from '@upheld/engine';
import type { Deed } from '../deeds/deed.ts';

type Awaitable<T> = T | Promise<T>;

/** Where a scenario happens: in memory, or on a server that runs on a simulated clock. */
export interface World {
  /** Time passes: all that clocks and mails bring up to and including this instant happens. Never goes back. */
  passTo(at: Instant): Awaitable<void>;
  does(deed: Deed, at: Instant): Awaitable<Outcome>;
  /** Null: there is no case of that name. */
  look(name: string, at: Instant): Awaitable<CaseSight | null>;
  /** What a person could do to a case now, and what stands against it. */
  mayDo(name: string, person: string, at: Instant): Awaitable<readonly Possibility[]>;
  /** What a person reads of a case. */
  sees(name: string, person: string): Awaitable<Seen>;
  /** Every mail called for so far, in order. */
  mails(): Awaitable<readonly CalledMail[]>;
  surroundings(): Awaitable<Surroundings>;
}

export type Outcome =
  | { done: true; filling: Filling | null; answer: EntitlementDecision | null }
  | { done: false; refusals: readonly Refusal[] };

/** What a form asks while it is filled in. */
export interface Filling {
  shown: readonly string[];
  required: readonly string[];
  warnings: readonly { clauses: readonly string[] }[];
}

/** A case as a scenario looks at it. Milestones as of the instant of looking; `facts` with those that are worked out. */
export interface CaseSight {
  kase: Pick<
    Case,
    | 'status'
    | 'severity'
    | 'raised'
    | 'owner'
    | 'turn'
    | 'waitingFor'
    | 'closedBy'
    | 'admitted'
    | 'edition'
    | 'routed'
    | 'done'
    | 'proposals'
    | 'history'
  >;
  facts: Readonly<Record<string, unknown>>;
  milestones: readonly Milestone[];
  policies: readonly string[];
  resources: readonly string[];
}

/** An act by the word that scenarios have for it, `close/solved` for a way of closing. Nothing against it: it may be done. */
export interface Possibility {
  act: string;
  against: readonly string[];
}

export interface Seen {
  events: readonly CaseEvent[];
  files: readonly string[];
}

/** A mail that an event called for, to one person. */
export interface CalledMail {
  at: Instant;
  case: string;
  notice: string;
  /** Key of the cast. */
  to: string;
  says: string | null;
  /** Names of the cases that it lists; null where it carries no list. */
  lists: readonly string[] | null;
}

export interface Surroundings {
  incidentsLeft: Readonly<Record<string, number>>;
  registered: readonly string[];
}

import type { Instant } from '../calendar/instant.ts';
import type { ClauseId, Id } from '../guide/text.ts';
import type { Person } from './actor.ts';
import type { FactValue } from '../kernel/expression.ts';
import type { Party } from '../kernel/party.ts';
import type { CaseEvent, EventOf, FileReference, Proposal, WaitFor } from './event.ts';

export type CaseStatus =
  | 'new'
  | 'withUs'
  | 'waitsForCustomer'
  | 'waitsForVendor'
  | 'waitsForRelease'
  | 'solutionProposed'
  | 'closed';

/** Who owes the next word. */
export type Turn = 'customer' | 'vendor';

/**
 * A case as its history tells it. Everything here is computed by `evolve`; nothing is set from outside, and no clock
 * is kept: clocks are reckoned from `history` by `milestones`.
 */
export interface Case {
  number: number;
  opened: EventOf<'opened'>;
  history: readonly CaseEvent[];
  title: string;
  severity: Id;
  status: CaseStatus;
  owner: Person | null;
  turn: Turn;
  waitingFor: WaitFor | null;
  /** Contact attempts that reached nobody, since the customer last gave a sign. */
  attempts: number;
  confirmed: boolean;
  consents: readonly 'notFixed'[];
  closedBy: { way: Id; at: Instant } | null;
  timesReopened: number;
  files: readonly FileReference[];
  lastActivity: Instant;
  /** The kind of case: `request`, or one that the guide declares. */
  kind: Id;
  /** The edition that its promises are kept by. */
  edition: string;
  /** Stored facts of the guide, by id. */
  facts: Readonly<Record<Id, FactValue>>;
  /** Acts of the guide that were done since the case was last opened, each once. */
  done: readonly Id[];
  /** Duties whose time ran out since the case was last opened, each once. */
  ranOut: readonly Id[];
  /** How many severities clocks have raised it, and from which one. */
  raised: number;
  raisedFrom: Id | null;
  /** Everything that was ever proposed; `open` until all have agreed or one has declined. */
  proposals: readonly ProposalState[];
  /** False while somebody's consent to taking the case is waited for. */
  admitted: boolean;
  /** A pack's incident, used by this case and maybe given back. */
  incident: 'none' | 'used' | 'returned';
  routed: { centre: Id | null; tier: Id | null; team: Id | null };
  terms: readonly Id[];
}

export interface ProposalState extends Proposal {
  agreedBy: readonly Party[];
  state: 'open' | 'agreed' | 'declined' | 'void';
}

/** Why an act is not done. `path` points into the command for what a person typed (`/form/ccid`). */
export interface Refusal {
  /** Stable, documented in `docs/refusals.md`. */
  code: string;
  /** The guide's own words for it, where the guide refuses. */
  say: Readonly<Record<string, string>> | null;
  clauses: readonly ClauseId[];
  path: string | null;
  /** Values for the sentence that the shell makes of `code`. */
  params: Readonly<Record<string, string | number>>;
}

/** All that stands against the act is told, not the first. */
export type Decision =
  { ok: true; events: readonly CaseEvent[] } | { ok: false; refusals: readonly Refusal[] };

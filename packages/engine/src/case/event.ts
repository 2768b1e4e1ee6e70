import type { Instant } from '../calendar/instant.ts';
import type { EntitlementDecision } from '../entitlement/decision.ts';
import type { Channel } from '../guide/channel.ts';
import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { Counts } from '../kernel/counts.ts';
import type { Effect } from '../kernel/effect.ts';
import type { FactValue } from '../kernel/expression.ts';
import type { Party } from '../kernel/party.ts';
import type { Actor, Person } from './actor.ts';

/** A file that was uploaded before; the bytes live apart. */
export interface FileReference {
  id: string;
  name: string;
  bytes: number;
  /** The intake field it answers, if any. */
  field: Id | null;
}

/** What was read about the customer when the case was opened. Written into the event: replay asks nobody. */
export interface Requester {
  accountId: string;
  accountName: string;
  contact: Person;
  language: string;
  contractId: string | null;
}

export type WaitFor = 'customer' | 'vendor' | 'release';
export type ContactOutcome = 'noAnswer' | 'busy' | 'leftMessage' | 'reached';

/** The answers to a form, by field. */
export type Answers = Readonly<Record<Id, string | number | boolean>>;

/** The event of another case that called for an act. */
export interface CalledBy {
  case: number;
  event: number;
  /** The account to which the call is confined, where a customer brought it about. */
  within?: string;
}

/** What waits for others to agree to it, and who they are. */
export interface Proposal {
  /** From 1, in the order of asking. */
  number: number;
  what:
    | {
        do: 'act';
        act: Id;
        with: Answers;
        files: readonly FileReference[];
        /** Why the proposer goes on without needs that may be overridden. Missing: it does not. */
        override?: string;
        calledBy?: CalledBy;
      }
    | { do: 'changeSeverity'; to: Id; reason: string }
    | { do: 'admit' };
  /** Who did it, and will have done it when the others agree. */
  by: Actor;
  of: readonly Party[];
  /** The guide's reasons for asking. */
  because: readonly { say: Text; clauses: readonly ClauseId[] }[];
}

type Facts =
  | {
      type: 'opened';
      number: number;
      guide: Id;
      edition: string;
      requester: Requester;
      offering: Id;
      addOns: readonly Id[];
      product: Id;
      channel: Channel;
      severity: Id;
      title: string;
      description: string;
      form: Answers;
      files: readonly FileReference[];
      entitlement: EntitlementDecision;
      /** The kind of case; missing in histories that were written before there were others: a request for support. */
      kind?: Id;
      /** The contract's own terms. */
      terms?: readonly Id[];
    }
  | { type: 'acknowledged'; messageId: string; to: readonly string[] }
  | {
      type: 'noticeSent';
      notice: Id;
      countsAs: 'activity' | 'reminder' | 'none';
      to: readonly string[];
      messageId: string;
    }
  | { type: 'assigned'; to: Person; from: Person | null; reason: string | null }
  | { type: 'messageSent'; body: string; files: readonly FileReference[]; stillWithUs: boolean }
  | { type: 'noteAdded'; body: string; files: readonly FileReference[] }
  | { type: 'filesAdded'; files: readonly FileReference[] }
  | { type: 'severityChanged'; from: Id; to: Id; reason: string }
  | { type: 'severityReviewAsked'; to: Id; reason: string }
  | { type: 'waitStarted'; for: WaitFor; reason: string }
  | { type: 'waitEnded'; for: WaitFor; reason: string | null }
  | { type: 'contactAttempted'; channel: Channel; outcome: ContactOutcome; note: string | null }
  | { type: 'solutionProposed'; summary: string }
  | { type: 'solutionConfirmed'; words: string | null }
  | { type: 'solutionRejected'; reason: string }
  | { type: 'consentRecorded'; subject: 'notFixed'; words: string }
  | { type: 'closed'; way: Id; reason: string | null }
  | { type: 'reopened'; reason: string | null }
  | { type: 'milestoneWarned'; duty: Id; turn: number; warning: number; due: Instant }
  | {
      type: 'milestoneMissed';
      duty: Id;
      turn: number;
      due: Instant;
      counts: Counts;
      clauses: readonly ClauseId[];
    }
  | { type: 'effectRefused'; duty: Id; turn: number; effect: Effect['do']; codes: readonly string[] }
  /** An act of the guide was done. */
  | {
      type: 'actDone';
      act: Id;
      with: Answers;
      files: readonly FileReference[];
      /** Needs that were not met and that a person went on without. */
      overridden: readonly { say: Text; reason: string; clauses: readonly ClauseId[] }[];
      warnings: readonly { say: Text; clauses: readonly ClauseId[] }[];
      /** The event of another case that called for it. */
      calledBy: CalledBy | null;
    }
  /** Something waits for others to agree to it. */
  | { type: 'proposed'; proposal: Proposal }
  | { type: 'agreed'; proposal: number; for: Party; words: string | null }
  | { type: 'declined'; proposal: number; reason: string }
  | { type: 'factSet'; fact: Id; value: FactValue; reason: string | null }
  | { type: 'dueAgreed'; duty: Id; due: Instant; reason: string | null }
  | { type: 'severityReviewed'; severity: Id; reason: string }
  | { type: 'routed'; centre: Id | null; tier: Id | null; team: Id | null }
  | { type: 'incidentUsed'; contractId: string | null }
  | { type: 'incidentReturned'; contractId: string | null }
  | { type: 'productRegistered'; product: Id }
  | { type: 'admitted' }
  | {
      type: 'editionMoved';
      guide: Id;
      from: string;
      to: string;
      reason: string;
      /** Duties that the older edition did not begin and whose start stands: they begin with the move. */
      begins: readonly Id[];
    };

/**
 * A fact of a case's history. `at` is when it is held to have happened: what a clock causes bears the clock's instant,
 * and `noticed` says when the program came to carry it out.
 */
export type CaseEvent = Facts & {
  at: Instant;
  noticed: Instant | null;
  by: Actor;
  /** The facts of the guide that it changed, with their new values: worked out when it was decided, so replay asks no guide. */
  sets?: Readonly<Record<Id, FactValue>>;
};

export type CaseEventType = CaseEvent['type'];
export type EventOf<T extends CaseEventType> = Extract<CaseEvent, { type: T }>;

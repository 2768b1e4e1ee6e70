import type { Instant } from '../calendar/instant.ts';
import type { EntitlementDecision } from '../entitlement/decision.ts';
import type { Channel } from '../guide/channel.ts';
import type { ClauseId, Id } from '../guide/text.ts';
import type { Counts } from '../kernel/counts.ts';
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
      form: Readonly<Record<Id, string | number | boolean>>;
      files: readonly FileReference[];
      entitlement: EntitlementDecision;
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
  | { type: 'effectRefused'; duty: Id; turn: number; effect: 'close'; codes: readonly string[] };

/**
 * A fact of a case's history. `at` is when it is held to have happened: what a clock causes bears the clock's instant,
 * and `noticed` says when the program came to carry it out.
 */
export type CaseEvent = Facts & { at: Instant; noticed: Instant | null; by: Actor };

export type CaseEventType = CaseEvent['type'];
export type EventOf<T extends CaseEventType> = Extract<CaseEvent, { type: T }>;

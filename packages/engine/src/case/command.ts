import type { Instant } from '../calendar/instant.ts';
import type { EntitlementRequest } from '../entitlement/request.ts';
import type { Channel } from '../guide/channel.ts';
import type { Id } from '../guide/text.ts';
import type { FactValue } from '../kernel/expression.ts';
import type { Actor, Person } from './actor.ts';
import type { CalledBy, ContactOutcome, FileReference, Requester, WaitFor } from './event.ts';

type Act =
  | {
      type: 'open';
      number: number;
      /** The kind of case; `request` for support. */
      kind: Id;
      requester: Requester;
      entitlement: EntitlementRequest;
      channel: Channel;
      severity: Id;
      title: string;
      description: string;
      /** Answers to the intake's fields as they came; checked and cleaned by `decide`. */
      form: Readonly<Record<Id, unknown>>;
      files: readonly FileReference[];
    }
  | { type: 'acknowledge'; messageId: string; to: readonly string[] }
  | { type: 'recordNotice'; notice: Id; to: readonly string[]; messageId: string }
  | { type: 'assign'; to: Person; reason: string | null }
  | { type: 'sendMessage'; body: string; files: readonly FileReference[]; stillWithUs: boolean }
  | { type: 'addNote'; body: string; files: readonly FileReference[] }
  | { type: 'addFiles'; files: readonly FileReference[] }
  | { type: 'changeSeverity'; to: Id; reason: string; override?: string | null }
  | { type: 'askSeverityReview'; to: Id; reason: string }
  | { type: 'startWait'; for: WaitFor; reason: string }
  | { type: 'endWait'; reason: string | null }
  | { type: 'recordContactAttempt'; channel: Channel; outcome: ContactOutcome; note: string | null }
  | { type: 'proposeSolution'; summary: string }
  | { type: 'confirmSolution'; words: string | null }
  | { type: 'rejectSolution'; reason: string }
  | { type: 'recordConsent'; subject: 'notFixed'; words: string }
  | { type: 'close'; way: Id; reason: string | null }
  | { type: 'reopen'; reason: string | null }
  | {
      type: 'do';
      act: Id;
      /** Answers to the act's form as they came. */
      with: Readonly<Record<Id, unknown>>;
      files: readonly FileReference[];
      /** Why needs that may be overridden are; null: they are not. */
      override: string | null;
      /** The event of another case that called for it; null where a person does it. */
      calledBy: CalledBy | null;
    }
  /** `words`: what somebody else said elsewhere, for whom this is written down. */
  | { type: 'agree'; proposal: number; words: string | null }
  | { type: 'decline'; proposal: number; reason: string }
  | { type: 'setFact'; fact: Id; value: FactValue; reason: string | null }
  | { type: 'agreeDue'; duty: Id; due: Instant; reason: string | null }
  | { type: 'reviewSeverity'; reason: string }
  /** Time alone: carries out every moment up to and excluding `now`. */
  | { type: 'tick' };

export type Command = Act & { by: Actor };
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

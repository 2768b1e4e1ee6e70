import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { Condition } from './condition.ts';

/** Whom a notification goes to: the customer's contact, the owner, or everybody with a role of the guide. */
export type Recipient = 'customer' | 'owner' | Id;

/**
 * A list that a mail carries: every open case of a kind under the same guide for which the condition holds when the mail
 * is called for. Null lists them all.
 */
export interface CaseList {
  kind: Id;
  where: Condition | null;
  /** Said where no case is listed. */
  text: Text | null;
}

/** What a clock does by itself. Acts that effects do may not lead back to themselves, so every cascade ends. */
export type Effect =
  | {
      do: 'notify';
      recipients: readonly Recipient[];
      text: Text | null;
      lists: CaseList | null;
      when: Condition | null;
      clauses: readonly ClauseId[];
    }
  | { do: 'close'; way: Id; when: Condition | null; clauses: readonly ClauseId[] }
  /** So many severities graver; the gravest stays. */
  | { do: 'raise'; ranks: number; when: Condition | null; clauses: readonly ClauseId[] }
  /** An act of the guide, done by the program: on the case itself, or on every open case of a kind. */
  | {
      do: 'act';
      act: Id;
      on: { kind: Id; where: Condition | null } | null;
      when: Condition | null;
      clauses: readonly ClauseId[];
    }
  /** The case's product counts as registered by its customer from now on. */
  | { do: 'register'; when: Condition | null; clauses: readonly ClauseId[] };

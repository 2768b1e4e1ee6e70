import type { Weekday } from '../calendar/definition.ts';
import type { LocalDate } from '../calendar/instant.ts';
import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { Length, PromisedAmount } from '../kernel/amount.ts';
import type { ChangeCode, Word } from './change-words.ts';

/** What a change means to a customer. `wording`: the same is said otherwise, and nothing else. */
export type Verdict = 'better' | 'worse' | 'different' | 'wording';

/** Where something stands in one of two editions. */
export interface ChangePlace {
  /** Dotted path in `guide.yaml`, items of lists by their id: `severities.2.means`. */
  path: string;
  clauses: readonly ClauseId[];
}

/** One difference between two editions, as a value: the shell makes its sentence of `code` and `params`. */
export interface Change {
  /** Stable, documented in `docs/editions.md`. */
  code: ChangeCode;
  verdict: Verdict;
  /** 4: what is promised; 3: what customers may and must do; 2: who and where; 1: internal; 0: wording. */
  weight: number;
  params: Readonly<Record<string, ChangeValue>>;
  /** Null where the thing is new. */
  before: ChangePlace | null;
  /** Null where the thing is gone. */
  after: ChangePlace | null;
}

/** A guide promises no instant; a case does. */
export type SaidAmount = Exclude<PromisedAmount, { kind: 'instant' }>;

/** Something that a sentence about a change names. */
export type SimpleValue =
  /** What the guide calls something. */
  | { kind: 'name'; text: Text }
  /** What the guide says, to be quoted. */
  | { kind: 'said'; text: Text }
  | { kind: 'severity'; id: Id; name: Text }
  /** An id, a telephone number, an address. */
  | { kind: 'plain'; text: string }
  /** A condition or pattern as authors write it; for them, not for sentences. */
  | { kind: 'rule'; source: string }
  | { kind: 'word'; word: Word }
  | { kind: 'count'; count: number }
  /** `hours`: those it counts in, where they need to be named. */
  | { kind: 'amount'; amount: SaidAmount; hours: Text | null }
  /** As long as a fact of the case says. */
  | { kind: 'amountOfFact'; fact: Text; hours: Text | null }
  /** So long before the date that a fact of the case holds. */
  | { kind: 'amountAhead'; lead: Length; of: Text; hours: Text | null }
  | { kind: 'date'; date: LocalDate; name: Text | null }
  /** Openings of a day; none: closed. */
  | { kind: 'hours'; openings: readonly (readonly [from: string, to: string])[] }
  | { kind: 'days'; days: readonly Weekday[] };

/** The same, or several of them. */
export type ChangeValue =
  | SimpleValue
  | { kind: 'list'; items: readonly SimpleValue[] }
  /** For which of its cases a table's value is meant; empty: for all. */
  | { kind: 'cells'; rows: readonly ChangedRow[] };

/** Values of one dimension of a table. `name`: of a fact of the guide; null for the product's own dimensions. */
export interface ChangedRow {
  dimension: string;
  name: Text | null;
  values: readonly SimpleValue[];
}

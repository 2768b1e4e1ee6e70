import type { CalendarDefinition } from '../calendar/definition.ts';
import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { LocalDate } from '../calendar/instant.ts';
import type { EntitlementAnswer } from '../entitlement/decision.ts';
import type { Condition } from '../kernel/condition.ts';
import type { Duty, Recipient } from '../kernel/duty.ts';
import type { Amount } from '../kernel/amount.ts';
import type { Lookup } from '../kernel/lookup.ts';
import type { Need } from '../kernel/need.ts';
import type { Pattern } from '../kernel/pattern.ts';
import type { Channel } from './channel.ts';
import type { ClauseId, Id, LanguageTag, Text } from './text.ts';

/** A guide's own words for the product's terms, shown to customers in place of the product's. */
export type Term = 'case' | 'severity' | 'offering' | 'owner' | 'close' | 'file';

export interface Clause {
  id: ClauseId;
  /** Where in the source: chapter, page, row. */
  place: Text;
}

/** A value the source does not give, and why the one taken was taken. */
export interface Assumption {
  id: Id;
  /** The path of the entry that rests on it: `milestones.first-response.target`. */
  at: string;
  taken: Text;
  because: Text;
  clauses: readonly ClauseId[];
}

/** Two places of the source that cannot both hold, and the reading taken. */
export interface Conflict {
  id: Id;
  at: string;
  places: readonly Text[];
  taken: Text;
  clauses: readonly ClauseId[];
}

export interface GuideCalendar {
  id: Id;
  name: Text;
  definition: CalendarDefinition;
  compiled: CompiledCalendar;
  /** Names of the holidays and extra days by date, for the words of a proof. */
  dayNames: Readonly<Record<LocalDate, Text>>;
  /** The last date whose holidays are decreed; a due time past it is provisional. */
  knownUntil: LocalDate | null;
  clauses: readonly ClauseId[];
}

export type OfferingKind = 'contract' | 'pack' | 'free' | 'addOn';

export interface Offering {
  id: Id;
  name: Text;
  about: Text | null;
  kind: OfferingKind;
  /** The calendar that its clocks count in, maybe by severity. */
  coverage: Lookup<Id>;
  channels: readonly Channel[];
  features: readonly Id[];
  /** For an add-on: the offerings it stacks on. */
  on: readonly Id[];
  clauses: readonly ClauseId[];
}

export interface Severity {
  /** The guide's own: `1`, `P1`. */
  id: Id;
  /** 1 is gravest. */
  rank: number;
  name: Text;
  means: Text;
  signs: readonly Text[];
  examples: readonly Text[];
  /** What the customer pledges or must settle by choosing it; shown in its card. */
  pledge: Text | null;
  /** A need for choosing it at all. */
  needs: readonly Need[];
  clauses: readonly ClauseId[];
}

export interface Product {
  id: Id;
  name: Text;
  tags: readonly Id[];
  /** Where to find what the intake asks for, by key. */
  find: Readonly<Record<Id, Text>>;
}

export type FieldType =
  'text' | 'long' | 'choice' | 'confirm' | 'number' | 'date' | 'phone' | 'email' | 'version' | 'file';

export interface FormField {
  id: Id;
  type: FieldType;
  label: Text;
  help: Text | null;
  /** Null: always shown. A hidden field is neither asked nor required, and an answer to it is dropped. */
  show: Condition | null;
  required: Condition | boolean;
  options: readonly { id: Id; label: Text }[];
  /** An anchored regular expression, with the words for what does not fit. */
  pattern: { source: string; say: Text } | null;
  maxLength: number;
  /** Filled in from what is known: `contact.name`, `contact.email`, `contact.phone`, `account.name`, `account.customerId`. */
  prefill: string | null;
  /** A key into the product's `find`. */
  find: Id | null;
  clauses: readonly ClauseId[];
}

export interface Intake {
  searchFirst: boolean;
  fields: readonly FormField[];
  accept: readonly Need[];
  warnings: readonly { when: Condition; say: Text; clauses: readonly ClauseId[] }[];
  /** Said beside the number when the case is filed. */
  afterFiling: Text | null;
  clauses: readonly ClauseId[];
}

/** The first rule whose condition holds answers; the last one is unconditional. */
export interface EntitlementRule {
  id: Id;
  when: Condition | null;
  answer: EntitlementAnswer;
  say: Text | null;
  clauses: readonly ClauseId[];
}

export interface ClosingWay {
  id: Id;
  name: Text;
  /** Which sides may close this way by hand; empty: only its countdown. */
  by: readonly ('customer' | 'vendor')[];
  needs: readonly Need[];
  clauses: readonly ClauseId[];
}

export interface Hold {
  when: Condition;
  ways: readonly Id[];
  say: Text;
  clauses: readonly ClauseId[];
}

export interface Reopening {
  ways: readonly Id[];
  /** Null: at any time. Days of the wall clock after closing. */
  within: Amount | null;
  byMessage: boolean;
  say: Text | null;
  clauses: readonly ClauseId[];
}

export interface Closing {
  ways: readonly ClosingWay[];
  holds: readonly Hold[];
  reopening: Reopening;
  clauses: readonly ClauseId[];
}

/** A mail that the program sends by itself. */
export interface Notice {
  id: Id;
  on: readonly Pattern[];
  to: readonly Recipient[];
  when: Condition | null;
  /** Whether its sending is activity that may move a countdown (XEN-12), a reminder, or neither. */
  countsAs: 'activity' | 'reminder' | 'none';
  text: Text | null;
  clauses: readonly ClauseId[];
}

export interface GuideRole {
  id: Id;
  name: Text;
  side: 'customer' | 'vendor' | 'third';
  duties: readonly Text[];
  clauses: readonly ClauseId[];
}

export interface GuideContact {
  id: Id;
  name: Text;
  phone: readonly string[];
  email: string | null;
  url: string | null;
  clauses: readonly ClauseId[];
}

/** A published edition, checked and ready to be carried out. Immutable. */
export interface Guide {
  id: Id;
  edition: string;
  /** SHA-256 is the shell's business; this is the text that it hashes. */
  vendor: Text;
  title: Text;
  about: Text | null;
  languages: readonly LanguageTag[];
  reference: LanguageTag;
  zone: string;
  published: string;
  effective: LocalDate;
  words: Partial<Record<Term, Text>>;
  clauses: Readonly<Record<ClauseId, Clause>>;
  assumptions: readonly Assumption[];
  conflicts: readonly Conflict[];
  calendars: Readonly<Record<Id, GuideCalendar>>;
  roles: readonly GuideRole[];
  offerings: readonly Offering[];
  severities: readonly Severity[];
  products: readonly Product[];
  intake: Intake;
  entitlement: readonly EntitlementRule[];
  duties: readonly Duty[];
  closing: Closing;
  notices: readonly Notice[];
  contacts: readonly GuideContact[];
}

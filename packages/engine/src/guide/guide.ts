import type { CalendarDefinition } from '../calendar/definition.ts';
import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { LocalDate } from '../calendar/instant.ts';
import type { EntitlementAnswer } from '../entitlement/decision.ts';
import type { Condition } from '../kernel/condition.ts';
import type { ActRule } from '../kernel/act-rule.ts';
import type { Duty } from '../kernel/duty.ts';
import type { CaseList, Effect, Recipient } from '../kernel/effect.ts';
import type { FormField } from '../kernel/form-field.ts';
import type { FactRule } from '../kernel/fact.ts';
import type { Party } from '../kernel/party.ts';
import type { Length } from '../kernel/amount.ts';
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

export type OfferingKind = 'contract' | 'pack' | 'free' | 'evaluation' | 'addOn';

export interface Offering {
  id: Id;
  name: Text;
  about: Text | null;
  kind: OfferingKind;
  /** The calendar that its clocks count in, maybe by severity. */
  coverage: Lookup<Id>;
  channels: readonly Channel[];
  features: readonly Id[];
  /** What features are called, as far as the guide says so; those without a name are for conditions only. */
  featureNames: Readonly<Record<Id, Text>>;
  /** For an add-on: the offerings it stacks on. */
  on: readonly Id[];
  /** For a pack: what gives a used incident back. */
  incidentReturnedOn: readonly Pattern[];
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
  /** With the answer `ask`: who must consent, and the way of closing where they do not. */
  of: Party | null;
  declined: Id | null;
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
  within: Length | null;
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
  lists: CaseList | null;
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
  fax: readonly string[];
  email: string | null;
  /** Where it stands, for letters and visits; lines are kept. */
  address: Text | null;
  url: string | null;
  clauses: readonly ClauseId[];
}

/** What the history of one kind of case is held to. */
export interface CaseRules {
  facts: readonly FactRule[];
  acts: readonly ActRule[];
  duties: readonly Duty[];
  notices: readonly Notice[];
  closing: Closing;
  intake: Intake;
}

/** A kind of case other than a request for support. */
export interface CaseKind extends CaseRules {
  id: Id;
  name: Text;
  about: Text | null;
  /** Who opens one. */
  by: readonly Party[];
  /** Whether customers are told of it: in the published guide, and of its cases in the portal. */
  visible: 'public' | 'internal';
  /** What follows when one is opened. */
  effects: readonly Effect[];
  clauses: readonly ClauseId[];
}

export interface Tier {
  id: Id;
  name: Text;
  duties: readonly Text[];
  handsUpTo: Id | null;
  clauses: readonly ClauseId[];
}

export interface Centre {
  id: Id;
  name: Text;
  /** A calendar. */
  hours: Id;
  languages: readonly LanguageTag[];
  clauses: readonly ClauseId[];
}

export interface Routing {
  centres: readonly Centre[];
  /** What teams are called, as far as the guide says so. */
  teamNames: Readonly<Record<Id, Text>>;
  /** When it is decided. */
  on: readonly Pattern[];
  /** Each of centre, tier and team is taken from the first rule that holds and names it. */
  rules: readonly {
    when: Condition | null;
    centre: Id | null;
    tier: Id | null;
    team: Id | null;
    clauses: readonly ClauseId[];
  }[];
}

export interface Procedure {
  id: Id;
  name: Text;
  applies: Condition | null;
  /** Acts of the same ids carry them out. */
  steps: readonly ProcedureStep[];
  clauses: readonly ClauseId[];
}

export interface ProcedureStep {
  id: Id;
  after: readonly Id[];
  /** Whether the steps after it open as well once its time is up. */
  nextWhenTimeUp: boolean;
  /** Null: always. While false the step is skipped. */
  when: Condition | null;
  clauses: readonly ClauseId[];
}

export interface Escalation {
  name: Text;
  about: Text | null;
  phrases: readonly string[];
  /** Ids of the acts and duties that belong to it. */
  acts: readonly Id[];
  duties: readonly Id[];
  clauses: readonly ClauseId[];
}

export interface Terms {
  id: Id;
  name: Text;
  binding: 'contract' | 'stricter';
  /** Ids of the duties that it puts over the guide's. */
  duties: readonly Id[];
  clauses: readonly ClauseId[];
}

/** Something else than support that a contract may give, and the rules by which it does. */
export interface Right {
  id: Id;
  name: Text;
  fields: readonly FormField[];
  rules: readonly EntitlementRule[];
  clauses: readonly ClauseId[];
}

export interface Survey {
  id: Id;
  name: Text;
  invite: Text;
  fields: readonly FormField[];
  act: Id;
  clauses: readonly ClauseId[];
}

export interface Policy {
  id: Id;
  title: Text;
  says: Text;
  when: Condition | null;
  clauses: readonly ClauseId[];
}

export type ResourceKind =
  'document' | 'search' | 'download' | 'forum' | 'training' | 'directory' | 'newsletter' | 'practice';

export interface Resource {
  id: Id;
  kind: ResourceKind;
  title: Text;
  says: Text | null;
  url: string | null;
  /** For whom; null: everybody. */
  when: Condition | null;
  clauses: readonly ClauseId[];
}

/** A published edition, checked and ready to be carried out. Immutable. */
export interface Guide extends CaseRules {
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
  entitlement: readonly EntitlementRule[];
  /** Kinds of case other than a request for support. */
  kinds: readonly CaseKind[];
  tiers: readonly Tier[];
  routing: Routing;
  procedures: readonly Procedure[];
  escalation: Escalation | null;
  terms: readonly Terms[];
  rights: readonly Right[];
  surveys: readonly Survey[];
  policies: readonly Policy[];
  resources: readonly Resource[];
  /** All editions that the shell has of this guide, this one among them, for cases that were moved; see `linkEditions`. */
  editions?: ReadonlyMap<string, Guide>;
  contacts: readonly GuideContact[];
}

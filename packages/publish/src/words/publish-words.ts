import type { Channel, OfferingKind, ResourceKind, Term } from '@upheld/engine';
import type { EventWords } from './event-words.ts';

/** The guide's own words for the product's terms, in the language that is written. */
export type Terms = Readonly<Partial<Record<Term, string>>>;

/**
 * The product's words around what a guide says. Finished words, or sentences with places for words of the guide, which
 * come as marks: they are never inflected.
 */
export interface PublishWords {
  cover: {
    contents: string;
    edition: string;
    inForceFrom: string;
    published: string;
    zone: string;
    readerZone: string;
    /** That the guide has no words in the reader's language, and which it has instead. */
    notTranslated(language: string): string;
    origin(guide: string, edition: string): string;
    clause: string;
    reading: string;
  };
  titles: Record<SectionTitle, string>;
  leads: {
    filing: string;
    searchFirst: string;
    gathering: string;
    notices: string;
    entitlement: string;
    readings: string;
    clauses: string;
    terms: string;
    procedures: string;
    escalationPhrases(phrases: string): string;
    surveys: string;
  };
  labels: Record<Label, string>;
  kinds: Record<OfferingKind, string>;
  channels: Record<Channel, string>;
  resources: Record<ResourceKind, string>;
  parties: { customer: string; vendor: string; program: string; owner: string };
  sides: { customer: string; vendor: string; third: string };
  around: string;
  /** `Mon–Fri 09:00–18:00`, of days and hours that are in words already. */
  daysAndHours(days: string, hours: string): string;
  /** An end that lies on the next day. */
  nextDay(hours: string): string;
  hours: {
    inZone(city: string): string;
    /** Hours, and the dates on which they hold. */
    during(hours: string, period: string): string;
    closed: string;
    knownUntil(date: string): string;
    noneKnown(year: string): string;
    picture(zone: string): string;
  };
  amounts: {
    fact(fact: string): string;
    ahead(lead: string, fact: string): string;
    timeOfDay(time: string): string;
    within(amount: string): string;
    hours(count: string): string;
    minutes(count: string): string;
    none: string;
    workingDay(ordinal: string): string;
  };
  promise: {
    conditional: string;
    goal: string;
    fromOpening: string;
    again: string;
    /** In a table of all promises: by something that it has no column for. */
    varies: string;
    /** Something that follows, and in which cases. */
    follows(what: string, condition: string): string;
    pausedWhile: string;
    /** What a miss brings. */
    told(who: string): string;
    closes(way: string): string;
    raised(ranks: number): string;
    done(act: string): string;
    registered: string;
    runsOut(amount: string): string;
    attempts(count: number, within: string): string;
    spaced(amount: string): string;
  };
  needs: {
    refuse: string;
    warn(say: string): string;
    ask(who: string, say: string): string;
    askYou(say: string): string;
    meanwhile(severity: string): string;
    override(who: string): string;
    /** Who must agree besides whoever does something. */
    consent(who: string): string;
    consentYou: string;
    /** Of a step: what is said where it cannot be taken yet. */
    condition(say: string): string;
  };
  conditions: {
    severity(names: string): string;
    /** Where the names say already that they are severities. */
    severityNamed(names: string): string;
    terms(names: string): string;
    registered: string;
    active: string;
    covered: string;
    offering(names: string): string;
    channel(names: string): string;
    /** While some hours are open, and while they are not. */
    open(hours: string): string;
    shut(hours: string): string;
    product(names: string): string;
    answer(question: string, answers: string): string;
    answered(question: string): string;
    /** Whether something was written in at all. */
    filledIn(question: string): string;
    notFilledIn(question: string): string;
    fact(fact: string, values: string): string;
    /** Anything but one value. */
    factNot(fact: string, value: string): string;
    holds(fact: string): string;
    holdsNot(fact: string): string;
    sometimes: string;
    /** Two that must come together. */
    both(one: string, other: string): string;
    /** In cases of which only some is known. */
    partly(known: string): string;
    /** All of several but one. */
    allBut(name: string): string;
  };
  forms: {
    required: string;
    optional: string;
    requiredWhen(condition: string): string;
    shownWhen(condition: string): string;
  };
  entitlement: {
    refuse: string;
    selfHelp: string;
    ask(who: string): string;
    allow: string;
    askPlain: string;
  };
  /** What a right answers. */
  rights: { allow: string; refuse: string; selfHelp: string; ask(who: string): string };
  procedures: {
    after(steps: string): string;
    parallel: string;
    within(amount: string): string;
    /** How long a step waits before it opens. */
    held(amount: string): string;
    /** That the next step begins even if this one is not done. */
    next: string;
  };
  routing: {
    /** The first rule, one that is asked where those before do not hold, and the last. */
    first(condition: string, goal: string): string;
    then(condition: string, goal: string): string;
    otherwise(goal: string): string;
  };
  tiers: { handsUpTo(tier: string): string; by(who: string): string };
  escalation: { ask: string; end: string; whileIt: string };
  reopening: {
    within(amount: string, ways: string): string;
    anyTime(ways: string): string;
    byMessage: string;
    never: string;
    /** What is told where it is no longer possible. */
    otherwise(say: string): string;
  };
  closing: {
    by(who: string): string;
    byItself: string;
    /** Closed so where somebody who is asked to consent to taking it does not. */
    declined(who: string): string;
    stays: string;
  };
  terms: {
    contract: string;
    stricter: string;
    /** Promised in a table of its own, by what stands there. */
    byTable(by: string): string;
  };
  bands: { upTo(value: string): string; beyond(value: string): string };
  events: EventWords;
  /** Words of the guide that stand within a sentence. */
  quoted(words: string): string;
}

export type SectionTitle =
  | 'offerings'
  | 'severities'
  | 'promises'
  | 'hours'
  | 'holidays'
  | 'entitlement'
  | 'filing'
  | 'gathering'
  | 'notices'
  | 'procedures'
  | 'tiers'
  | 'routing'
  | 'acts'
  | 'escalation'
  | 'closing'
  | 'reopening'
  | 'surveys'
  | 'rights'
  | 'kinds'
  | 'terms'
  | 'policies'
  | 'resources'
  | 'contacts'
  | 'roles'
  | 'readings'
  | 'conflicts'
  | 'assumptions'
  | 'clauses';

export type Label =
  | 'offering'
  | 'kind'
  | 'hours'
  | 'channels'
  | 'features'
  | 'addsTo'
  | 'returned'
  | 'signs'
  | 'examples'
  | 'pledge'
  | 'owedBy'
  | 'begins'
  | 'keptBy'
  | 'onMiss'
  | 'target'
  | 'severity'
  | 'date'
  | 'question'
  | 'asked'
  | 'choices'
  | 'accept'
  | 'warnings'
  | 'where'
  | 'who'
  | 'duties'
  | 'needs'
  | 'form'
  | 'act'
  | 'phone'
  | 'fax'
  | 'address'
  | 'email'
  | 'web'
  | 'languages'
  | 'opens'
  | 'promises'
  | 'id'
  | 'place'
  | 'places'
  | 'taken'
  | 'because'
  | 'promise'
  | 'programme'
  | 'theseTerms'
  | 'for'
  | 'open'
  | 'afterFiling'
  | 'occasion'
  | 'centre'
  | 'tier'
  | 'team'
  | 'decided'
  | 'comes';

import { compileCalendar } from '../../calendar/compile-calendar.ts';
import type { CalendarDefinition } from '../../calendar/definition.ts';
import type { LocalDate } from '../../calendar/instant.ts';
import type { Closing, Guide, GuideCalendar, Severity } from '../../guide/guide.ts';
import type { Text } from '../../guide/text.ts';
import type { Length, PromisedAmount } from '../../kernel/amount.ts';
import { compileCondition } from '../../kernel/compile-condition.ts';
import { compileExpression } from '../../kernel/compile-expression.ts';
import type { Condition } from '../../kernel/condition.ts';
import type { Dimension, Lookup } from '../../kernel/lookup.ts';
import type { Duty } from '../../kernel/duty.ts';
import type { FactValue } from '../../kernel/expression.ts';
import type { FactRule, FactType } from '../../kernel/fact.ts';
import type { ActRule } from '../../kernel/act-rule.ts';
import type { Need } from '../../kernel/need.ts';
import type { Pattern, StartPattern } from '../../kernel/pattern.ts';

/** Small parts of guides for tests, as the compiler would make them. */

export const says = (en: string): Text => ({ en });
export const when = (source: string): Condition => compileCondition(source);
export const need = (that: string, say: string, more: Partial<Need> = {}): Need => ({
  when: null,
  that: when(that),
  say: says(say),
  verdict: 'refuse',
  of: null,
  override: [],
  meanwhile: null,
  clauses: ['T-1'],
  ...more,
});

export const minutes = (count: number): Length => ({ kind: 'openTime', seconds: count * 60 });
export const hours = (count: number): Length => minutes(count * 60);
export const days = (count: number): Length => ({ kind: 'days', days: count });
export const businessDays = (count: number): Length => ({ kind: 'businessDays', days: count });
export const workingDay = (ordinal: number): Length => ({ kind: 'workingDay', ordinal });
export const none: PromisedAmount = { kind: 'none' };

export function always<T>(value: T): Lookup<T> {
  return { dimensions: [], cells: { '': value } };
}

export function by<T>(dimension: Dimension, cells: Record<string, T>): Lookup<T> {
  return { dimensions: [dimension], cells };
}

export function on(
  type: Pattern['on'],
  more: { by?: Pattern['by']; act?: string; where?: string } = {},
): Pattern {
  return {
    on: type,
    by: more.by ?? null,
    act: more.act ?? null,
    where: more.where === undefined ? null : when(more.where),
  };
}

export function start(
  type: Pattern['on'],
  more: {
    by?: Pattern['by'];
    act?: string;
    where?: string;
    running?: StartPattern['running'];
    ended?: StartPattern['ended'];
  } = {},
): StartPattern {
  return { ...on(type, more), running: more.running ?? 'ignore', ended: more.ended ?? 'new' };
}

export function duty(id: string, parts: Partial<Duty> & Pick<Duty, 'target'>): Duty {
  return {
    id,
    concept: 'milestone',
    name: says(id),
    counts: 'promise',
    owedBy: null,
    supports: null,
    to: 'customer',
    from: [start('opened')],
    when: null,
    applies: null,
    until: [on('messageSent', { by: 'vendor' })],
    calendar: always('always'),
    pauses: [],
    lapses: null,
    change: 'fair',
    countedFrom: 'start',
    rhythm: { from: 'stop', afterMiss: 'wait' },
    lives: 'open',
    over: null,
    quorum: null,
    warnings: [],
    onDue: [],
    path: `milestones.${id}`,
    clauses: [`T-${id}`],
    ...parts,
  };
}

/** An act that both sides may do at any time, and what it says of the facts. */
export function act(id: string, parts: Partial<ActRule> = {}, sets: Record<string, string> = {}): ActRule {
  return {
    id,
    concept: 'act',
    name: says(id),
    group: null,
    by: ['vendor', 'customer'],
    when: null,
    fields: [],
    needs: [],
    consents: [],
    sets: Object.entries(sets).map(([fact, source]) => ({ fact, is: compileExpression(source) })),
    effects: [],
    once: false,
    visible: 'public',
    phrases: [],
    afterClosing: false,
    path: `acts.${id}`,
    clauses: [],
    ...parts,
  };
}

/** A fact that the vendor says by hand. */
export function fact(
  id: string,
  type: FactType,
  start: FactValue,
  values: readonly string[] | null = null,
): FactRule {
  return {
    id,
    name: says(id),
    type,
    values,
    valueNames: {},
    source: { kind: 'stored', start, setBy: ['vendor'], changes: [] },
    visible: 'internal',
    path: `facts.${id}`,
    clauses: [],
  };
}

/** A fact worked out of others: the first rule that holds. */
export function derived(
  id: string,
  values: readonly string[],
  rules: readonly (readonly [when: string | null, is: string])[],
): FactRule {
  const source: FactRule['source'] = {
    kind: 'derived',
    rules: rules.map(([holds, is]) => ({
      when: holds === null ? null : when(holds),
      is: compileExpression(is),
    })),
  };
  return { ...fact(id, 'choice', '', values), source };
}

/** A countdown whose running out closes the case. */
export function countdown(way: string, parts: Partial<Duty> & Pick<Duty, 'target'>): Duty {
  return duty(way, {
    concept: 'closing',
    counts: 'box',
    until: [on('messageSent', { by: 'customer' })],
    onDue: [{ do: 'close', way, when: null, clauses: [] }],
    path: `closing.ways.${way}.countdown`,
    ...parts,
  });
}

export function calendar(
  id: string,
  definition: CalendarDefinition,
  names: { dayNames?: Record<LocalDate, Text>; knownUntil?: LocalDate } = {},
): GuideCalendar {
  const compiled = compileCalendar(definition);
  if (!compiled.ok) throw new Error(compiled.problem.message);
  return {
    id,
    name: says(id),
    definition,
    compiled: compiled.value,
    dayNames: names.dayNames ?? {},
    knownUntil: names.knownUntil ?? null,
    clauses: [],
  };
}

const week = (hoursOfDay: readonly [string, string]): CalendarDefinition['hours'] =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [hoursOfDay]]));

export const officeHours = (timeZone: string, opens: string, closes: string): CalendarDefinition => ({
  timeZone,
  hours: week([opens, closes]),
});

const allDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The built-in calendar, in a zone. */
export const alwaysOpen = (timeZone: string): GuideCalendar =>
  calendar('always', {
    timeZone,
    hours: Object.fromEntries(allDays.map((day) => [day, [['00:00', '24:00']]])),
  });
const aroundTheClock = alwaysOpen('UTC');

export const openClosing: Closing = {
  ways: [
    {
      id: 'solved',
      name: says('Solved'),
      by: ['vendor', 'customer'],
      needs: [need('case.confirmed', 'The customer has not confirmed yet.')],
      clauses: [],
    },
    { id: 'withdrawn', name: says('Withdrawn'), by: ['customer'], needs: [], clauses: [] },
    { id: 'unanswered', name: says('No answer'), by: ['vendor'], needs: [], clauses: ['T-32'] },
    { id: 'silent', name: says('Silence'), by: [], needs: [], clauses: [] },
  ],
  holds: [],
  reopening: {
    ways: ['solved', 'unanswered', 'silent'],
    within: days(14),
    byMessage: true,
    say: says('File a new case that names this one.'),
    clauses: ['T-40'],
  },
  clauses: [],
};

export function severity(id: string, rank: number, needs: readonly Need[] = []): Severity {
  return {
    id,
    rank,
    name: says(id),
    means: says(id),
    signs: [],
    examples: [],
    pledge: null,
    needs,
    clauses: [],
  };
}

export function sampleGuide(
  parts: Partial<Omit<Guide, 'calendars'>> & { calendars?: readonly GuideCalendar[] } = {},
): Guide {
  const calendars = [aroundTheClock, ...(parts.calendars ?? [])];
  return {
    id: 'sample',
    edition: '1',
    vendor: says('Vendor'),
    title: says('Guide'),
    about: null,
    languages: ['en'],
    reference: 'en',
    zone: 'UTC',
    published: '2026-01',
    effective: '2026-01-01',
    words: {},
    clauses: {},
    assumptions: [],
    conflicts: [],
    roles: [],
    offerings: [
      {
        id: 'gold',
        name: says('Gold'),
        about: null,
        kind: 'contract',
        coverage: always('always'),
        channels: ['web', 'phone', 'mail'],
        features: [],
        featureNames: {},
        on: [],
        incidentReturnedOn: [],
        clauses: [],
      },
    ],
    severities: [severity('P1', 1), severity('P2', 2), severity('P3', 3), severity('P4', 4)],
    products: [{ id: 'suite', name: says('Suite'), tags: [], find: {} }],
    intake: { searchFirst: false, fields: [], accept: [], warnings: [], afterFiling: null, clauses: [] },
    entitlement: [
      { id: 'all', when: null, answer: 'allow', say: null, of: null, declined: null, clauses: [] },
    ],
    facts: [],
    acts: [],
    duties: [],
    closing: openClosing,
    notices: [],
    kinds: [],
    tiers: [],
    routing: { centres: [], teamNames: {}, on: [], rules: [] },
    procedures: [],
    escalation: null,
    terms: [],
    rights: [],
    surveys: [],
    policies: [],
    resources: [],
    contacts: [],
    ...parts,
    calendars: Object.fromEntries(calendars.map((each) => [each.id, each])),
  };
}

import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { Amount, Length } from './amount.ts';
import type { Condition } from './condition.ts';
import type { Counts } from './counts.ts';
import type { Effect } from './effect.ts';
import type { Lookup } from './lookup.ts';
import type { Pattern, StartPattern } from './pattern.ts';

/** What a new target or calendar does to a running clock; see `turn/rerate.ts`. */
export type ChangeRule = 'fair' | 'carry' | 'afresh' | 'keep';

/** When, on the way to its due instant, an effect happens. `before` is counted in the duty's own hours. */
export type WarningPoint = { kind: 'percent'; percent: number } | { kind: 'before'; amount: Length };

export interface Warning {
  at: WarningPoint;
  effects: readonly Effect[];
}

/** A standing reason for which time is not counted, with the words shown for it. */
export interface PauseRule {
  while: Condition;
  reason: Text;
  clauses: readonly ClauseId[];
}

/**
 * Enough events of a kind within a time, else the turn runs out without its `onDue` effects and slides: a new turn
 * begins at the next counted event of the same silence (VMW-32: three attempts within ten days).
 */
export interface Quorum {
  count: number;
  of: Pattern;
  /** Inclusive at its end, else the first event has just fallen out when the turn is due. */
  within: Length;
  /** Events closer together than this count once. */
  spacing: Length | null;
}

/** How a promise that comes again and again goes on. */
export interface Rhythm {
  /** Whether the next turn counts from the event that ended the last one, or from its due time. */
  from: 'stop' | 'due';
  /** `roll`: at a miss the next interval begins at once, and each missed interval is a miss of its own. */
  afterMiss: 'wait' | 'roll';
}

/**
 * Who owes what to whom, from which event until which, within how long of which hours, and what follows. The one
 * clock of the engine: milestones and the countdowns of closing all compile to it.
 */
export interface Duty {
  id: Id;
  /** The concept it was written in. */
  concept: 'milestone' | 'closing' | 'procedure' | 'escalation' | 'survey' | 'terms';
  name: Text;
  counts: Counts;
  owedBy: Id | null;
  /** The duty towards the customer that rests on this one: a maker's contract behind the vendor's promise. */
  supports: Id | null;
  to: 'customer' | 'staff';
  from: readonly StartPattern[];
  /** Looked at when a start comes; false: no turn begins. */
  when: Condition | null;
  /** Standing: false ends an open turn as not applicable; once true while a start still stands, a turn begins. */
  applies: Condition | null;
  until: readonly Pattern[];
  target: Lookup<Amount>;
  /** Calendar ids; `always` is built in. */
  calendar: Lookup<Id>;
  pauses: readonly PauseRule[];
  /** When it turns true the open turn ends without blame. */
  lapses: Condition | null;
  change: ChangeRule;
  /** `opened`: the span counts from the opening of the case, not from the event that begins the turn. */
  countedFrom: 'start' | 'opened';
  rhythm: Rhythm;
  /** In an open case, only in a closed one (a survey), or in both. */
  lives: 'open' | 'ended' | 'always';
  /** A contract's own variant of another duty: where it begins it binds, and the other's miss is internal. */
  over: { duty: Id; binding: 'contract' | 'stricter' } | null;
  quorum: Quorum | null;
  warnings: readonly Warning[];
  /** What follows a miss, or for a `box` its running out. */
  onDue: readonly Effect[];
  /** Where in the file it stands, for findings and the published guide. */
  path: string;
  clauses: readonly ClauseId[];
}

import type { Instant, LocalDate, Seconds } from '../calendar/instant.ts';
import type { StretchKind } from '../calendar/compiled-calendar.ts';
import type { Text, ClauseId, Id } from '../guide/text.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import type { Counts } from '../kernel/counts.ts';

/** How a clock stands at an instant. `resting`: hours are closed, which is not a pause. `none`: nothing is promised. */
export const milestoneStates = [
  'notStarted',
  'running',
  'resting',
  'dueSoon',
  'missed',
  'met',
  'metLate',
  'paused',
  'cancelled',
  'none',
] as const;

export type MilestoneState = (typeof milestoneStates)[number];

/** What moved a due time, and from where to where. */
export interface DueChange {
  at: Instant;
  /** Position in the history of the event that did it, from 0. */
  event: number;
  what: 'severity' | 'fact' | 'edition' | 'agreed' | 'paused' | 'resumed' | 'restarted' | 'reopened';
  before: Instant | null;
  after: Instant | null;
}

/** One turn of a duty, as it stands at the instant asked for. */
export interface Milestone {
  id: Id;
  name: Text;
  counts: Counts;
  to: 'customer' | 'staff';
  owedBy: Id | null;
  /** A term of the contract: the milestone of the guide that it stands over. */
  over: { milestone: Id; binding: 'contract' | 'stricter' } | null;
  /** False while a term of the contract binds in its place (or it, as a term, is the milder): its miss is internal. */
  binds: boolean;
  /** From 1; a duty that has not begun has turn 0. */
  turn: number;
  state: MilestoneState;
  startedAt: Instant | null;
  target: PromisedAmount;
  /** The hours it counts in, by their id in the edition that they are of; and their zone. */
  calendar: Id;
  zone: string;
  /** Null: not started, nothing promised, or paused (a pause has no end yet). */
  due: Instant | null;
  /** Open time that is left at the instant asked for, never below 0; null without a due time. */
  secondsLeft: Seconds | null;
  /** Elapsed seconds past due, while missed or met late. */
  secondsLate: Seconds | null;
  /** The next opening, while `resting`. */
  opensAt: Instant | null;
  endedAt: Instant | null;
  missedAt: Instant | null;
  /** The words of the pause rule that holds. */
  pausedFor: Text | null;
  /** The next instant at which this state changes by itself. */
  nextChange: Instant | null;
  /** The due time lies past the last decreed holiday. */
  provisional: boolean;
  clauses: readonly ClauseId[];
}

/** A row of a proof: a stretch of time, whether it counts, and why. */
export interface ProofStretch {
  from: Instant;
  to: Instant;
  kind: StretchKind;
  /** Counted seconds in it. */
  seconds: Seconds;
  /** The date, in the calendar's zone, whose hours it belongs to. */
  day: LocalDate;
  why: {
    code:
      | 'open'
      | 'closed'
      | 'holiday'
      | 'extraDay'
      | 'specialHours'
      | 'paused'
      | 'started'
      | 'due'
      | 'dormant'
      | 'wallClock';
    /** The holiday's or pause's name. */
    text: Text | null;
    event: number | null;
  };
}

/** The reckoning of one turn's due time. The counted seconds of its stretches add up to the target. */
export interface Proof {
  milestone: Milestone;
  edition: string;
  guide: Id;
  zone: string;
  calendarName: Text;
  stretches: readonly ProofStretch[];
  countedSeconds: Seconds;
  changes: readonly DueChange[];
  /** Ids of the assumptions that this due time rests on: "reading taken". */
  assumptions: readonly Id[];
  clauses: readonly ClauseId[];
}

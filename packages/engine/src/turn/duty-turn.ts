import type { DueChange } from '../case/milestone.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { PauseRule } from '../kernel/duty.ts';
import type { Promised } from './promised-for.ts';
import { dueOf, isDormant, settledUpTo } from './reckoning.ts';
import type { Reckoning } from './reckoning.ts';

/** Why a turn is over. `slid`: a quorum was not reached, so running out had no effect. */
export type TurnEnd = 'met' | 'late' | 'lapsed' | 'superseded' | 'closed' | 'ranOut' | 'slid';

/** A stretch of a turn in which target, calendar and pause were the same. */
export interface TurnStretch {
  from: Instant;
  to: Instant;
  calendar: Id;
  /** `notRunning`: between a turn that ended and the one that continues it. */
  kind: 'running' | 'paused' | 'dormant' | 'notRunning';
  pause: PauseRule | null;
  /** Position in the history of the event that began it. */
  event: number;
}

/** One carrying-out of a duty: a row of the proof. */
export interface DutyTurn {
  /** From 1. */
  number: number;
  startedAt: Instant;
  /** What was promised last; its amount may be another than the one that the change rule let win. */
  promised: Promised;
  reckoning: Reckoning;
  /** The pause rule that holds, if one does. */
  pause: PauseRule | null;
  /** Null while paused or asleep. Before the beginning only where the span counts from the opening. */
  due: Instant | null;
  /** The stretches before `reckoning.since`. */
  stretches: readonly TurnStretch[];
  /** The event that began the present stretch. */
  stretchBegunBy: number;
  warned: readonly number[];
  missedAt: Instant | null;
  end: { at: Instant; how: TurnEnd } | null;
  changes: readonly DueChange[];
}

/** The last instant at which paying it is in time: its due time, but not before it began. */
export function fallsDueAt({ due, startedAt }: DutyTurn): Instant | null {
  return due === null ? null : Math.max(due, startedAt);
}

/** Whether time alone may still make something of it. */
export function isRunning(turn: DutyTurn): boolean {
  return turn.end === null && turn.missedAt === null;
}

/** The turn with its present stretch ended at an event, so that something about it may change. */
export function withStretchEnded(guide: Guide, turn: DutyTurn, at: Instant, event: number): DutyTurn {
  const { reckoning } = turn;
  // An interval of a rhythm may begin later than the event: nothing of it has passed.
  if (at <= reckoning.since) return { ...turn, stretchBegunBy: event };
  const ended: TurnStretch = {
    from: reckoning.since,
    to: at,
    calendar: reckoning.calendar,
    kind: presentKind(turn),
    pause: turn.pause,
    event: turn.stretchBegunBy,
  };
  return {
    ...turn,
    reckoning: settledUpTo(guide, reckoning, at, turn.pause !== null),
    stretches: [...turn.stretches, ended],
    stretchBegunBy: event,
  };
}

/** What time is to the turn at present. */
export function presentKind(turn: DutyTurn): 'running' | 'paused' | 'dormant' {
  if (isDormant(turn.reckoning.amount)) return 'dormant';
  return turn.pause === null ? 'running' : 'paused';
}

/** The turn with its due time worked out anew; a paused turn has none. */
export function withDue(guide: Guide, turn: DutyTurn): DutyTurn {
  return { ...turn, due: turn.pause === null ? dueOf(guide, turn.reckoning) : null };
}

/** The turn with a change of its due time on record. Nothing is recorded where nothing moved. */
export function withChange(
  turn: DutyTurn,
  change: Pick<DueChange, 'at' | 'event' | 'what' | 'before'>,
): DutyTurn {
  if (change.before === turn.due) return turn;
  return { ...turn, changes: [...turn.changes, { ...change, after: turn.due }] };
}

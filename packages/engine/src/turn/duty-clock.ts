import type { Instant } from '../calendar/instant.ts';
import { lazyFacts } from '../case/condition-facts.ts';
import type { CaseEvent } from '../case/event.ts';
import type { CaseState } from '../case/evolve.ts';
import type { Guide } from '../guide/guide.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Duty } from '../kernel/duty.ts';
import type { DutyTurn } from './duty-turn.ts';
import { promisedFor } from './promised-for.ts';
import { countedAt } from './quorum.ts';
import type { CountedEvent } from './quorum.ts';
import { calendarOf } from './reckoning.ts';

/** A duty with all its turns so far. */
export interface DutyClock {
  duty: Duty;
  /** In the order in which they began. At most one of them runs; missed ones may be open beside it. */
  turns: readonly DutyTurn[];
  /** What the duty's quorum counts, since the silence began. */
  counted: readonly CountedEvent[];
  /** Whether an event that begins turns stands: nothing has ended it since. Kept where the duty has `applies`. */
  startStands: boolean;
}

/** An event being taken in, with the case as it is after it. */
export interface Step {
  event: CaseEvent;
  /** Its position in the history. */
  index: number;
  kase: CaseState;
  facts: () => Facts;
}

/** A duty of which nothing has begun. */
export function idle(duty: Duty): DutyClock {
  return { duty, turns: [], counted: [], startStands: false };
}

/** Whether a turn's quorum is reached at an instant; true where its duty has none. */
export function quorumHolds(
  guide: Guide,
  { duty, counted }: DutyClock,
  turn: DutyTurn,
  at: Instant,
): boolean {
  const calendar = calendarOf(guide, turn.reckoning.calendar);
  if (duty.quorum === null || calendar === null) return true;
  return countedAt(duty.quorum, calendar, counted, at) >= duty.quorum.count;
}

/** How many events a duty's quorum has on record at an instant; 0 where it has none. */
export function quorumCount(
  guide: Guide,
  { duty, counted }: DutyClock,
  kase: CaseState,
  at: Instant,
): number {
  const calendar = calendarOf(guide, promisedFor(guide, duty, kase, lazyFacts(guide, kase, null)).calendar);
  return duty.quorum === null || calendar === null ? 0 : countedAt(duty.quorum, calendar, counted, at);
}

/** Whether a duty's clocks run in a case as it stands: most only while it is open. */
export function livesIn({ lives }: Duty, { status }: CaseState): boolean {
  switch (lives) {
    case 'open':
      return status !== 'closed';
    case 'ended':
      return status === 'closed';
    case 'always':
      return true;
    default:
      return never(lives);
  }
}

/** Whether what must hold as long as a turn is open holds now. */
export function mayRun(duty: Duty, { kase, facts }: Step): boolean {
  if (!livesIn(duty, kase)) return false;
  if (duty.applies !== null && !duty.applies.holds(facts())) return false;
  return duty.lapses === null || !duty.lapses.holds(facts());
}

export function hasOpenTurn(clock: DutyClock): boolean {
  return clock.turns.some(({ end }) => end === null);
}

export function withTurn(clock: DutyClock, turn: DutyTurn): DutyClock {
  return { ...clock, turns: clock.turns.map((each) => (each.number === turn.number ? turn : each)) };
}

function never(lives: never): never {
  throw new Error(`unknown life ${String(lives)}`);
}

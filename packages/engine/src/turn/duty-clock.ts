import type { Instant } from '../calendar/instant.ts';
import type { DueChange } from '../case/milestone.ts';
import type { CaseEvent } from '../case/event.ts';
import type { CaseState } from '../case/evolve.ts';
import type { Guide } from '../guide/guide.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Duty } from '../kernel/duty.ts';
import type { StartPattern } from '../kernel/pattern.ts';
import { continuedTurn, newTurn, pauseOf, promisedFor } from './begin-turn.ts';
import { isRunning, withChange, withDue, withStretchEnded } from './duty-turn.ts';
import type { DutyTurn, TurnEnd } from './duty-turn.ts';
import { matches } from './matches.ts';
import { countedAt, slidesTo } from './quorum.ts';
import type { CountedEvent } from './quorum.ts';
import { calendarOf } from './reckoning.ts';
import { rerate } from './rerate.ts';
import { sameAmount } from './same-amount.ts';

/** A duty with all its turns so far. */
export interface DutyClock {
  duty: Duty;
  /** In the order in which they began. At most one of them runs; missed ones may be open beside it. */
  turns: readonly DutyTurn[];
  /** What the duty's quorum counts, since the silence began. */
  counted: readonly CountedEvent[];
}

/** An event being taken in, with the case as it is after it. */
export interface Step {
  event: CaseEvent;
  /** Its position in the history. */
  index: number;
  kase: CaseState;
  facts: () => Facts;
}

/** In one event the order is: what the clock itself noted, lapse, until, closing, change and pause, from. */
export function advance(guide: Guide, clock: DutyClock, step: Step): DutyClock {
  let next = noted(guide, clock, step);
  next = lapsed(next, step);
  next = discharged(next, step);
  next = endedByClosing(next, step);
  next = changed(guide, next, step);
  next = counting(next, step);
  return started(guide, next, step);
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
  const calendar = calendarOf(guide, promisedFor(guide, duty, kase).calendar);
  return duty.quorum === null || calendar === null ? 0 : countedAt(duty.quorum, calendar, counted, at);
}

function noted(guide: Guide, clock: DutyClock, step: Step): DutyClock {
  const { event } = step;
  if (event.type !== 'milestoneWarned' && event.type !== 'milestoneMissed') return clock;
  if (event.duty !== clock.duty.id) return clock;
  const turn = clock.turns.find(({ number }) => number === event.turn);
  if (turn === undefined || turn.end !== null) return clock;
  if (event.type === 'milestoneWarned') {
    return withTurn(clock, { ...turn, warned: [...turn.warned, event.warning] });
  }
  const missed = { ...turn, missedAt: event.at };
  return clock.duty.counts === 'box' ? ranOut(guide, clock, missed, step) : withTurn(clock, missed);
}

function ranOut(guide: Guide, clock: DutyClock, turn: DutyTurn, step: Step): DutyClock {
  const { at } = step.event;
  const { quorum } = clock.duty;
  const calendar = calendarOf(guide, turn.reckoning.calendar);
  if (quorum === null || calendar === null || quorumHolds(guide, clock, turn, at)) {
    return withTurn(clock, { ...turn, end: { at, how: 'ranOut' } });
  }
  const over = withTurn(clock, { ...turn, end: { at, how: 'slid' } });
  const next = slidesTo(quorum, calendar, clock.counted, turn.startedAt);
  if (next === null || !mayBegin(clock.duty, step)) return over;
  const beginning = beginningAt(guide, over, step, next.at, next.event);
  return { ...over, turns: [...over.turns, newTurn(guide, beginning)] };
}

function lapsed(clock: DutyClock, step: Step): DutyClock {
  if (clock.duty.lapses === null || !hasOpenTurn(clock)) return clock;
  return clock.duty.lapses.holds(step.facts()) ? ended(clock, step, () => 'lapsed') : clock;
}

function discharged(clock: DutyClock, step: Step): DutyClock {
  const mayMatter = hasOpenTurn(clock) || clock.counted.length > 0;
  if (!mayMatter || !clock.duty.until.some((pattern) => matches(pattern, step.event, step.facts)))
    return clock;
  return { ...ended(clock, step, (turn) => (turn.missedAt === null ? 'met' : 'late')), counted: [] };
}

function endedByClosing(clock: DutyClock, step: Step): DutyClock {
  if (step.event.type !== 'closed') return clock;
  return { ...ended(clock, step, () => 'closed'), counted: [] };
}

function ended(clock: DutyClock, step: Step, how: (turn: DutyTurn) => TurnEnd): DutyClock {
  const { at } = step.event;
  if (!hasOpenTurn(clock)) return clock;
  const turns = clock.turns.map((open) => {
    if (open.end !== null) return open;
    // A history whose clock was not carried out in time (an import) shows its miss all the same.
    const isLate = open.missedAt === null && open.due !== null && open.due < at;
    const turn = isLate ? { ...open, missedAt: open.due } : open;
    return { ...turn, end: { at, how: how(turn) } };
  });
  return { ...clock, turns };
}

function changed(guide: Guide, clock: DutyClock, step: Step): DutyClock {
  const turn = clock.turns.find(isRunning);
  if (turn === undefined) return clock;
  const next = pausedOrResumed(guide, clock.duty, promisedAnew(guide, clock.duty, turn, step), step);
  return next === turn ? clock : withTurn(clock, next);
}

function promisedAnew(guide: Guide, duty: Duty, turn: DutyTurn, step: Step): DutyTurn {
  // Offering and channel stay what they were at opening, so only a severity moves a lookup.
  if (step.event.type !== 'severityChanged') return turn;
  const { amount, calendar } = promisedFor(guide, duty, step.kase);
  const { reckoning } = turn;
  if (sameAmount(amount, reckoning.amount) && calendar === reckoning.calendar) return turn;
  const settled = withStretchEnded(guide, turn, step.event.at, step.index);
  const next = rerate(guide, duty.change, settled.reckoning, amount, calendar);
  return withChange(withDue(guide, { ...settled, reckoning: next }), {
    ...changeBy(step, 'severity'),
    before: turn.due,
  });
}

function pausedOrResumed(guide: Guide, duty: Duty, turn: DutyTurn, step: Step): DutyTurn {
  if (duty.pauses.length === 0) return turn;
  const pause = pauseOf(duty, step.facts);
  if (pause === turn.pause) return turn;
  const settled = withStretchEnded(guide, turn, step.event.at, step.index);
  return withChange(withDue(guide, { ...settled, pause }), {
    ...changeBy(step, pause === null ? 'resumed' : 'paused'),
    before: turn.due,
  });
}

function counting(clock: DutyClock, step: Step): DutyClock {
  const { quorum } = clock.duty;
  if (quorum === null || step.kase.status === 'closed') return clock;
  if (!matches(quorum.of, step.event, step.facts)) return clock;
  return { ...clock, counted: [...clock.counted, { at: step.event.at, event: step.index }] };
}

function started(guide: Guide, clock: DutyClock, step: Step): DutyClock {
  const start = clock.duty.from.find((pattern) => matches(pattern, step.event, step.facts));
  if (start === undefined || !mayBegin(clock.duty, step)) return clock;
  const running = clock.turns.find(isRunning);
  if (running === undefined) return { ...clock, turns: [...clock.turns, begun(guide, clock, start, step)] };
  if (start.running === 'ignore') return clock;
  const superseded = withTurn(clock, { ...running, end: { at: step.event.at, how: 'superseded' } });
  const turn = newTurn(guide, beginningAt(guide, superseded, step, step.event.at, step.index));
  const restarted = withChange(turn, { ...changeBy(step, 'restarted'), before: running.due });
  return { ...superseded, turns: [...superseded.turns, restarted] };
}

function begun(guide: Guide, clock: DutyClock, start: StartPattern, step: Step): DutyTurn {
  const beginning = beginningAt(guide, clock, step, step.event.at, step.index);
  const last = clock.turns.at(-1);
  if (start.ended === 'new' || last === undefined || last.missedAt !== null) return newTurn(guide, beginning);
  return withChange(continuedTurn(guide, last, beginning), {
    ...changeBy(step, 'reopened'),
    before: last.due,
  });
}

/** No clock runs in a closed case, and none begins while the very thing holds that would end it. */
function mayBegin(duty: Duty, { kase, facts }: Step): boolean {
  if (kase.status === 'closed') return false;
  if (duty.when !== null && !duty.when.holds(facts())) return false;
  return duty.lapses === null || !duty.lapses.holds(facts());
}

function beginningAt(guide: Guide, { duty, turns }: DutyClock, step: Step, at: Instant, event: number) {
  const promised = promisedFor(guide, duty, step.kase);
  return { number: turns.length + 1, at, event, promised, pause: pauseOf(duty, step.facts) };
}

function changeBy({ event, index }: Step, what: DueChange['what']): Pick<DueChange, 'at' | 'event' | 'what'> {
  return { at: event.at, event: index, what };
}

function withTurn(clock: DutyClock, turn: DutyTurn): DutyClock {
  return { ...clock, turns: clock.turns.map((each) => (each.number === turn.number ? turn : each)) };
}

function hasOpenTurn(clock: DutyClock): boolean {
  return clock.turns.some(({ end }) => end === null);
}

import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { StartPattern } from '../kernel/pattern.ts';
import { continuedTurn, newTurn, pauseOf, turnFromOpening } from './begin-turn.ts';
import type { Beginning } from './begin-turn.ts';
import { changeBy, changed } from './change-turn.ts';
import { hasOpenTurn, livesIn, mayRun, quorumHolds, withTurn } from './duty-clock.ts';
import type { DutyClock, Step } from './duty-clock.ts';
import { fallsDueAt, isRunning, withChange } from './duty-turn.ts';
import type { DutyTurn, TurnEnd } from './duty-turn.ts';
import { matches } from './matches.ts';
import { promisedFor } from './promised-for.ts';
import { slidesTo } from './quorum.ts';
import { calendarOf } from './reckoning.ts';
import { intervalAt } from './rhythm.ts';

/**
 * A duty's clock after one more event. In one event the order is: what the clock itself noted, lapse, until, closing and
 * reopening, change and pause, from.
 */
export function advance(guide: Guide, clock: DutyClock, step: Step): DutyClock {
  let next = noted(guide, clock, step);
  next = lapsed(next, step);
  next = discharged(guide, next, step);
  next = endedByCase(next, step);
  next = changed(guide, next, step);
  next = counting(next, step);
  return started(guide, next, step);
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
  if (clock.duty.counts === 'box') return ranOut(guide, clock, missed, step);
  const next = withTurn(clock, missed);
  return clock.duty.rhythm.afterMiss === 'roll' ? interval(guide, next, event.at, step) : next;
}

function ranOut(guide: Guide, clock: DutyClock, turn: DutyTurn, step: Step): DutyClock {
  const { at } = step.event;
  const { quorum, rhythm } = clock.duty;
  const calendar = calendarOf(guide, turn.reckoning.calendar);
  if (quorum === null || calendar === null || quorumHolds(guide, clock, turn, at)) {
    const over = withTurn(clock, { ...turn, end: { at, how: 'ranOut' } });
    return withStart(rhythm.afterMiss === 'roll' ? interval(guide, over, at, step) : over);
  }
  const over = withTurn(clock, { ...turn, end: { at, how: 'slid' } });
  const next = slidesTo(quorum, calendar, clock.counted, turn.startedAt);
  if (next === null || !mayStart(clock, step) || !mayRun(clock.duty, step)) return withStart(over);
  return withBegun(over, newTurn(guide, beginningAt(guide, over, step, next.at, next.event)));
}

/** A lapse ends the start as well; where a duty does not apply at present, its start waits for it to apply again. */
function lapsed(clock: DutyClock, step: Step): DutyClock {
  const { lapses, applies } = clock.duty;
  if (!hasOpenTurn(clock) && !clock.startStands) return clock;
  if (lapses !== null && lapses.holds(step.facts())) {
    return { ...ended(clock, step, () => 'lapsed'), startStands: false };
  }
  return applies !== null && !applies.holds(step.facts()) ? ended(clock, step, () => 'lapsed') : clock;
}

function discharged(guide: Guide, clock: DutyClock, step: Step): DutyClock {
  const mayMatter = hasOpenTurn(clock) || clock.startStands || clock.counted.length > 0;
  if (!mayMatter || !clock.duty.until.some((pattern) => matches(pattern, step.event, step.facts)))
    return clock;
  const paid = paidBy(clock, step.event.at);
  const next = ended(
    clock,
    step,
    (turn) => (turn.missedAt === null ? 'met' : 'late'),
    (turn) => paid.includes(turn),
  );
  return { ...goneOn(guide, next, paid, step), counted: [] };
}

/**
 * The open turns that an event of `until` pays for. An interval of a rhythm that has not begun is paid by nothing; a
 * rhythm that rolls on over its misses is paid what is overdue, if anything is, and not the interval that runs.
 */
function paidBy({ duty, turns }: DutyClock, at: Instant): readonly DutyTurn[] {
  const owed = turns.filter(({ end, startedAt }) => end === null && startedAt <= at);
  const overdue = owed.filter(({ missedAt }) => missedAt !== null);
  return duty.rhythm.afterMiss === 'roll' && overdue.length > 0 ? overdue : owed;
}

/** The rhythm after an `until`: the start goes on standing while an interval runs, or the next one begins. */
function goneOn(guide: Guide, clock: DutyClock, paid: readonly DutyTurn[], step: Step): DutyClock {
  const last = paid.at(-1);
  if (clock.duty.rhythm.from === 'stop' || hasOpenTurn(clock) || last === undefined) return withStart(clock);
  const due = fallsDueAt(last);
  if (due !== null) return withStart(interval(guide, clock, due, step));
  // While it is paused or sleeps a rhythm has no due time to go on from.
  return withStart(mayRun(clock.duty, step) ? withBegun(clock, fullTurn(guide, clock, step)) : clock);
}

/** With the next interval of a rhythm that was due at `due`: the one that is not over yet. */
function interval(guide: Guide, clock: DutyClock, due: Instant, step: Step): DutyClock {
  if (!mayRun(clock.duty, step)) return clock;
  const beginning = beginningAt(guide, clock, step, due, step.index);
  const { amount, calendar } = beginning.promised;
  const hours = calendarOf(guide, calendar);
  const begins = hours && intervalAt(hours, amount, due, step.event.at);
  return begins === null ? clock : withBegun(clock, newTurn(guide, { ...beginning, at: begins }));
}

/** A case that closes, or reopens, ends the clocks that live in the other state. */
function endedByCase(clock: DutyClock, step: Step): DutyClock {
  const { type } = step.event;
  if ((type !== 'closed' && type !== 'reopened') || livesIn(clock.duty, step.kase)) return clock;
  const how = type === 'closed' ? 'closed' : 'lapsed';
  return { ...ended(clock, step, () => how), counted: [], startStands: false };
}

function ended(
  clock: DutyClock,
  step: Step,
  how: (turn: DutyTurn) => TurnEnd,
  which: (turn: DutyTurn) => boolean = () => true,
): DutyClock {
  const { at } = step.event;
  if (!hasOpenTurn(clock)) return clock;
  const turns = clock.turns.map((open) => {
    if (open.end !== null || !which(open)) return open;
    const due = fallsDueAt(open);
    // A history whose clock was not carried out in time (an import) shows its miss all the same.
    const isLate = open.missedAt === null && due !== null && due < at;
    const turn = isLate ? { ...open, missedAt: due } : open;
    return { ...turn, end: { at, how: how(turn) } };
  });
  return { ...clock, turns };
}

function counting(clock: DutyClock, step: Step): DutyClock {
  const { quorum } = clock.duty;
  if (quorum === null || !livesIn(clock.duty, step.kase)) return clock;
  if (!matches(quorum.of, step.event, step.facts)) return clock;
  return { ...clock, counted: [...clock.counted, { at: step.event.at, event: step.index }] };
}

function started(guide: Guide, clock: DutyClock, step: Step): DutyClock {
  const start = clock.duty.from.find((pattern) => matches(pattern, step.event, step.facts));
  if (start === undefined || !mayStart(clock, step)) return resumed(guide, clock, step);
  const standing = { ...clock, startStands: clock.duty.applies !== null };
  if (!mayRun(clock.duty, step)) return standing;
  const running = clock.turns.find(isRunning);
  if (running === undefined) return withBegun(standing, begun(guide, standing, start, step));
  if (start.running === 'ignore') return standing;
  const superseded = withTurn(standing, { ...running, end: { at: step.event.at, how: 'superseded' } });
  const turn = fullTurn(guide, superseded, step);
  return withBegun(superseded, withChange(turn, { ...changeBy(step, 'restarted'), before: running.due }));
}

/** A start counts where the case is in the state that the duty lives in, `when` holds and `lapses` does not. */
function mayStart({ duty }: DutyClock, { kase, facts }: Step): boolean {
  if (!livesIn(duty, kase)) return false;
  if (duty.when !== null && !duty.when.holds(facts())) return false;
  return duty.lapses === null || !duty.lapses.holds(facts());
}

/** A start that stands begins a turn at the moment from which the duty applies (again). */
function resumed(guide: Guide, clock: DutyClock, step: Step): DutyClock {
  if (!clock.startStands || hasOpenTurn(clock) || !mayRun(clock.duty, step)) return clock;
  return withBegun(clock, fullTurn(guide, clock, step));
}

function begun(guide: Guide, clock: DutyClock, start: StartPattern, step: Step): DutyTurn {
  const last = clock.turns.at(-1);
  if (start.ended === 'new' || last === undefined || last.missedAt !== null)
    return fullTurn(guide, clock, step);
  const beginning = beginningAt(guide, clock, step, step.event.at, step.index);
  return withChange(continuedTurn(guide, last, beginning), {
    ...changeBy(step, 'reopened'),
    before: last.due,
  });
}

function fullTurn(guide: Guide, clock: DutyClock, step: Step): DutyTurn {
  const beginning = beginningAt(guide, clock, step, step.event.at, step.index);
  return clock.duty.countedFrom === 'opened'
    ? turnFromOpening(guide, step.kase.opened.at, beginning)
    : newTurn(guide, beginning);
}

function beginningAt(
  guide: Guide,
  { duty, turns }: DutyClock,
  step: Step,
  at: Instant,
  event: number,
): Beginning {
  const promised = promisedFor(guide, duty, step.kase, step.facts);
  return { number: turns.length + 1, at, event, promised, pause: pauseOf(duty, step.facts) };
}

function withBegun(clock: DutyClock, turn: DutyTurn): DutyClock {
  return { ...clock, turns: [...clock.turns, turn] };
}

/** What ended the turns ended the start, unless a turn goes on. */
function withStart(clock: DutyClock): DutyClock {
  return clock.startStands && !hasOpenTurn(clock) ? { ...clock, startStands: false } : clock;
}

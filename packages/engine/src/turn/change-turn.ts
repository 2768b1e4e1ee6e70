import type { DueChange } from '../case/milestone.ts';
import type { Guide } from '../guide/guide.ts';
import type { Duty } from '../kernel/duty.ts';
import { pauseOf } from './begin-turn.ts';
import { withTurn } from './duty-clock.ts';
import type { DutyClock, Step } from './duty-clock.ts';
import { isRunning, withChange, withDue, withStretchEnded } from './duty-turn.ts';
import type { DutyTurn } from './duty-turn.ts';
import { promisedFor } from './promised-for.ts';
import { agreed, rerate } from './rerate.ts';
import { sameAmount } from './same-amount.ts';

/** What an event does to the due time of the turn that runs: a due time agreed, another promise, a pause. */
export function changed(guide: Guide, clock: DutyClock, step: Step): DutyClock {
  const turn = clock.turns.find(isRunning);
  if (turn === undefined) return clock;
  let next = promisedAnew(guide, clock.duty, turn, step);
  next = dueAgreed(guide, clock.duty, next, step);
  next = pausedOrResumed(guide, clock.duty, next, step);
  return next === turn ? clock : withTurn(clock, next);
}

function promisedAnew(guide: Guide, duty: Duty, turn: DutyTurn, step: Step): DutyTurn {
  const promised = promisedFor(guide, duty, step.kase, step.facts, turn.promised);
  const { amount, calendar } = promised;
  if (sameAmount(amount, turn.promised.amount) && calendar === turn.promised.calendar) return turn;
  const settled = withStretchEnded(guide, turn, step.event.at, step.index);
  // What two people have agreed stands, in whatever hours.
  const isAgreed = amount.kind === 'agreed' && turn.promised.amount.kind === 'agreed';
  const reckoning = isAgreed
    ? { ...settled.reckoning, calendar }
    : rerate(guide, duty.change, settled.reckoning, amount, calendar);
  return withChange(withDue(guide, { ...settled, promised, reckoning }), {
    ...changeBy(step, whatOf(step)),
    before: turn.due,
  });
}

function whatOf({ event }: Step): DueChange['what'] {
  switch (event.type) {
    case 'severityChanged':
      return 'severity';
    case 'editionMoved':
      return 'edition';
    default:
      return 'fact';
  }
}

/** A due time for the turn that runs, where one is to be agreed. A later agreement moves it. */
function dueAgreed(guide: Guide, duty: Duty, turn: DutyTurn, step: Step): DutyTurn {
  const { event } = step;
  if (event.type !== 'dueAgreed' || event.duty !== duty.id || turn.promised.amount.kind !== 'agreed')
    return turn;
  const settled = withStretchEnded(guide, turn, event.at, step.index);
  const reckoning = agreed(settled.reckoning, event.due);
  return withChange(withDue(guide, { ...settled, reckoning }), {
    ...changeBy(step, 'agreed'),
    before: turn.due,
  });
}

function pausedOrResumed(guide: Guide, duty: Duty, turn: DutyTurn, step: Step): DutyTurn {
  if (duty.pauses.length === 0 && turn.pause === null) return turn;
  const pause = pauseOf(duty, step.facts);
  if (pause === turn.pause) return turn;
  const settled = withStretchEnded(guide, turn, step.event.at, step.index);
  return withChange(withDue(guide, { ...settled, pause }), {
    ...changeBy(step, pause === null ? 'resumed' : 'paused'),
    before: turn.due,
  });
}

/** What moved a due time, as it is put on record. */
export function changeBy(
  { event, index }: Step,
  what: DueChange['what'],
): Pick<DueChange, 'at' | 'event' | 'what'> {
  return { at: event.at, event: index, what };
}

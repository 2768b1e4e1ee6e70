import type { Instant } from '../calendar/instant.ts';
import type { CaseState } from '../case/evolve.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Duty, PauseRule } from '../kernel/duty.ts';
import { lookUp } from '../kernel/lookup.ts';
import { presentKind, withDue } from './duty-turn.ts';
import type { DutyTurn } from './duty-turn.ts';
import { promisedAmount } from './promised-amount.ts';
import { calendarOf, freshReckoning } from './reckoning.ts';

/** What a duty promises for a case as it stands. */
export interface Promised {
  amount: PromisedAmount;
  calendar: Id;
}

/** The target and the calendar for the offering, severity and channel that a case has now. */
export function promisedFor(guide: Guide, duty: Duty, kase: CaseState): Promised {
  const { offering, channel } = kase.opened;
  const dimensions = { offering, severity: kase.severity, channel };
  const calendar = lookUp(duty.calendar, dimensions);
  const amount = promisedAmount(lookUp(duty.target, dimensions), calendarOf(guide, calendar), () => '');
  return { amount, calendar };
}

/** The first pause rule that holds. */
export function pauseOf(duty: Duty, facts: () => Facts): PauseRule | null {
  return duty.pauses.find((rule) => rule.while.holds(facts())) ?? null;
}

export interface Beginning {
  number: number;
  at: Instant;
  event: number;
  promised: Promised;
  pause: PauseRule | null;
}

/** A new turn with its full span. */
export function newTurn(guide: Guide, { number, at, event, promised, pause }: Beginning): DutyTurn {
  return withDue(guide, {
    number,
    startedAt: at,
    reckoning: freshReckoning(promised.amount, promised.calendar, at),
    pause,
    due: null,
    stretches: [],
    stretchBegunBy: event,
    warned: [],
    missedAt: null,
    end: null,
    changes: [],
  });
}

/** A new turn that goes on with the time the last one had used; the time between them is not held against it. */
export function continuedTurn(guide: Guide, last: DutyTurn, beginning: Beginning): DutyTurn {
  const { number, at, event, promised, pause } = beginning;
  const endedAt = last.end?.at ?? at;
  const { reckoning } = last;
  const running = calendarOf(guide, reckoning.calendar)?.between(reckoning.since, endedAt) ?? 0;
  const used = presentKind(last) === 'running' ? reckoning.used + running : reckoning.used;
  // An amount in days is moved by all the open time in which the duty did not run.
  const total = calendarOf(guide, promised.calendar)?.between(reckoning.basis, at) ?? 0;
  const spent = { basis: reckoning.basis, used, paused: Math.max(0, total - used) };
  const stretch = { calendar: reckoning.calendar, pause: last.pause, event: last.stretchBegunBy };
  return withDue(guide, {
    ...newTurn(guide, beginning),
    number,
    reckoning: { ...promised, ...spent, since: at, whole: spent },
    pause,
    stretches: [
      ...last.stretches,
      { ...stretch, from: reckoning.since, to: endedAt, kind: presentKind(last) },
      { ...stretch, pause: null, event, from: endedAt, to: at, kind: 'notRunning' },
    ],
    stretchBegunBy: event,
    warned: last.warned,
  });
}

import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Duty, PauseRule } from '../kernel/duty.ts';
import { addAmount } from './add-amount.ts';
import { presentKind, withDue } from './duty-turn.ts';
import type { DutyTurn, TurnStretch } from './duty-turn.ts';
import type { Promised } from './promised-for.ts';
import { calendarOf, freshReckoning, isDormant } from './reckoning.ts';

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
    promised,
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

/**
 * A new turn whose span counts from the opening of the case: what passed before its beginning is used up. Where that is
 * all of it, its due time lies before the beginning, and it is missed as it begins.
 */
export function turnFromOpening(guide: Guide, openedAt: Instant, beginning: Beginning): DutyTurn {
  const { at, promised, pause } = beginning;
  const turn = newTurn(guide, beginning);
  const calendar = calendarOf(guide, promised.calendar);
  const isPoint = promised.amount.kind === 'instant';
  if (openedAt >= at || calendar === null || isPoint || isDormant(promised.amount)) return turn;
  const spent = { basis: openedAt, used: calendar.between(openedAt, at), paused: 0 };
  const before: TurnStretch = {
    from: openedAt,
    to: at,
    calendar: promised.calendar,
    kind: 'running',
    pause: null,
    event: 0,
  };
  const counting = withDue(guide, {
    ...turn,
    reckoning: { ...turn.reckoning, ...spent, whole: spent },
    stretches: [before],
  });
  const due = addAmount(calendar, openedAt, promised.amount);
  return pause === null && due !== null && due < at ? { ...counting, due } : counting;
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
    reckoning: { amount: promised.amount, calendar: promised.calendar, ...spent, since: at, whole: spent },
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

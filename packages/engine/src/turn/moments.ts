import type { Case } from '../case/case.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import { clocks } from './clocks.ts';
import type { Clocks } from './clocks.ts';
import type { DutyClock } from './duty-clock.ts';
import { fallsDueAt, isRunning } from './duty-turn.ts';
import type { DutyTurn } from './duty-turn.ts';
import { warningInstant } from './warning-instant.ts';

/** An instant at which time alone makes an event: a warning of a running turn, or its due time. */
export interface Moment {
  at: Instant;
  clock: DutyClock;
  turn: DutyTurn;
  /** Which of the duty's warnings; null for the due time itself. */
  warning: number | null;
}

/**
 * The first moment ahead. Of one instant, warnings come before due times and promises before countdowns, so that a case
 * which a countdown closes has kept the miss of the same instant; else in the order of the guide.
 */
export function nextMoment({ guide, duties }: Clocks): Moment | null {
  let first: Moment | null = null;
  for (const clock of duties) {
    for (const moment of momentsOf(guide, clock)) {
      if (first === null || comesBefore(moment, first)) first = moment;
    }
  }
  return first;
}

/**
 * The instant at which the case is to be woken with `tick`: one millisecond after its next moment, for what is done at
 * the due instant itself is in time. Null: time alone changes nothing.
 */
export function wakeAt(guide: Guide, kase: Case): Instant | null {
  return wakeOf(clocks(guide, kase));
}

/** As `wakeAt`, of clocks worked out before. */
export function wakeOf(reached: Clocks): Instant | null {
  const moment = nextMoment(reached);
  return moment === null ? null : moment.at + 1;
}

function momentsOf(guide: Guide, clock: DutyClock): readonly Moment[] {
  const turn = clock.turns.find(isRunning);
  const dueAt = turn && fallsDueAt(turn);
  if (turn === undefined || dueAt === undefined || dueAt === null) return [];
  const due: Moment = { at: dueAt, clock, turn, warning: null };
  const warnings = clock.duty.warnings.flatMap((warning, index): Moment[] => {
    if (turn.warned.includes(index)) return [];
    const at = warningInstant(guide, turn, warning.at);
    return at === null ? [] : [{ at, clock, turn, warning: index }];
  });
  return [...warnings, due];
}

function comesBefore(one: Moment, other: Moment): boolean {
  if (one.at !== other.at) return one.at < other.at;
  return rank(one) < rank(other);
}

function rank({ warning, clock }: Moment): number {
  if (warning !== null) return 0;
  return clock.duty.counts === 'box' ? 2 : 1;
}

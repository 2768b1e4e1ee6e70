import type { Instant } from '../calendar/instant.ts';
import type { Counts } from '../kernel/counts.ts';
import type { Clocks } from './clocks.ts';
import type { DutyClock } from './duty-clock.ts';
import type { DutyTurn } from './duty-turn.ts';

/**
 * Whether the consequences hang on a turn's miss. A contract's own term (`over`) runs beside the guide's: the contract's
 * binds from its beginning on, or with `stricter` the one that was due first when both had begun. The miss of the other
 * is internal. A duty that no term stands over binds always; so it does beside a term whose turn lapsed.
 */
export function binds({ duties }: Clocks, { duty }: DutyClock, turn: DutyTurn): boolean {
  if (duty.over !== null) {
    const { over } = duty;
    const base = duties
      .find((one) => one.duty.id === over.duty)
      ?.turns.findLast((one) => areBeside(turn, one));
    return over.binding === 'contract' || base === undefined || !isStricter(base, turn);
  }
  return duties.every((variant) => {
    if (variant.duty.over?.duty !== duty.id) return true;
    const other = variant.turns.findLast((one) => areBeside(one, turn));
    return other === undefined || (variant.duty.over.binding === 'stricter' && isStricter(turn, other));
  });
}

/** What a turn's miss counts as: one that does not bind is internal. */
export function countsOf(reached: Clocks, clock: DutyClock, turn: DutyTurn): Counts {
  const { counts } = clock.duty;
  return counts === 'promise' && !binds(reached, clock, turn) ? 'goal' : counts;
}

/** Whether a term's turn stood over a turn of the guide's at some time, and was not taken back before its verdict. */
function areBeside(variant: DutyTurn, base: DutyTurn): boolean {
  const isTakenBack = variant.end?.how === 'lapsed' || variant.end?.how === 'superseded';
  if (isTakenBack && variant.missedAt === null) return false;
  const ended = ({ end }: DutyTurn): Instant => end?.at ?? Infinity;
  return ended(variant) >= base.startedAt && ended(base) >= variant.startedAt;
}

/** Whether a turn was due before another one, when the later of the two began. A later change decides nothing anew. */
function isStricter(one: DutyTurn, other: DutyTurn): boolean {
  const both = Math.max(one.startedAt, other.startedAt);
  return dueAt(one, both) < dueAt(other, both);
}

function dueAt({ changes, due }: DutyTurn, at: Instant): Instant {
  const last = changes.findLast((change) => change.at <= at);
  const [first] = changes;
  const known = last === undefined ? (first === undefined ? due : first.before) : last.after;
  return known ?? Infinity;
}

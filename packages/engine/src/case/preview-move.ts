import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import type { Counts } from '../kernel/counts.ts';
import type { Clocks } from '../turn/clocks.ts';
import { isRunning } from '../turn/duty-turn.ts';
import type { DutyTurn } from '../turn/duty-turn.ts';
import { guideCalendar } from '../turn/edition-calendar.ts';
import { sameAmount } from '../turn/same-amount.ts';
import type { Case, Refusal } from './case.ts';
import { beforeMove, moved } from './move-edition.ts';

/** What a running promise is held to. */
export interface HeldTo {
  /** Null while it is paused, or where nothing is promised. */
  due: Instant | null;
  target: PromisedAmount;
  hours: Text;
}

/**
 * A running promise under both editions. `ends`: the newer edition does not have it. `begins`: only the newer one does,
 * and its start stands. `sleeps`, `wakes`: nothing is promised any longer, or only now. `other`: another target or other
 * hours, though the due time is the same or there is none (a pause).
 */
export interface MovedPromise {
  id: Id;
  name: Text;
  counts: Counts;
  to: 'customer' | 'staff';
  turn: number;
  what: 'sooner' | 'later' | 'same' | 'other' | 'ends' | 'begins' | 'sleeps' | 'wakes';
  before: HeldTo | null;
  after: HeldTo | null;
  clauses: readonly ClauseId[];
}

export type MovePreview =
  | { ok: true; from: string; to: string; milestones: readonly MovedPromise[] }
  | { ok: false; refusals: readonly Refusal[] };

/** What moving a case now would do to each promise that runs, or why it cannot be moved. Misses never move. */
export function previewMove(from: Guide, to: Guide, kase: Case, now: Instant): MovePreview {
  const standing = beforeMove(from, to, kase, now);
  if (standing.refusals.length > 0) return { ok: false, refusals: standing.refusals };
  const by = { side: 'program', cause: null } as const;
  const next = moved(standing, kase, { by, reason: '' }, now).clocks;
  return {
    ok: true,
    from: standing.settled.clocks.kase.edition,
    to: to.edition,
    milestones: promisesOf(standing.settled.clocks, next),
  };
}

/** In the order of the newer edition; what it does not have comes last. */
function promisesOf(before: Clocks, after: Clocks): readonly MovedPromise[] {
  return after.duties.flatMap(({ duty, turns }) => {
    const clock = before.duties.find((each) => each.duty.id === duty.id);
    const old = clock?.turns.find(isRunning);
    const now = turns.find(isRunning);
    const turn = now ?? old;
    if (turn === undefined) return [];
    const { id, name, counts, to, clauses } = duty;
    const held = { before: old && heldTo(before, old), after: now && heldTo(after, now) };
    return [
      {
        id,
        name,
        counts,
        to,
        clauses,
        turn: turn.number,
        what: whatHappens(held.before ?? null, held.after ?? null),
        before: held.before ?? null,
        after: held.after ?? null,
      },
    ];
  });
}

function heldTo({ guide }: Clocks, { due, promised }: DutyTurn): HeldTo {
  const hours = guideCalendar(guide, promised.calendar);
  return { due, target: promised.amount, hours: hours?.name ?? {} };
}

function whatHappens(before: HeldTo | null, after: HeldTo | null): MovedPromise['what'] {
  if (before === null) return 'begins';
  if (after === null) return 'ends';
  const [old, now] = [before.due, after.due];
  if (old !== null && now !== null && old !== now) return now < old ? 'sooner' : 'later';
  const isNothing = ({ target }: HeldTo) => target.kind === 'none';
  if (isNothing(before) !== isNothing(after)) return isNothing(after) ? 'sleeps' : 'wakes';
  const sameHours = JSON.stringify(before.hours) === JSON.stringify(after.hours);
  return sameAmount(before.target, after.target) && sameHours ? 'same' : 'other';
}

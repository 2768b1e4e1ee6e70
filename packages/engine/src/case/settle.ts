import type { Instant } from '../calendar/instant.ts';
import { binds, countsOf } from '../turn/binds.ts';
import { quorumHolds } from '../turn/duty-clock.ts';
import { nextMoment } from '../turn/moments.ts';
import type { Moment } from '../turn/moments.ts';
import type { Clocks } from '../turn/clocks.ts';
import type { Actor } from './actor.ts';
import type { CaseEvent } from './event.ts';
import { carryOut, happen } from './happen.ts';
import type { Proceeding } from './happen.ts';

/**
 * Carries out every moment before `now` in order of its instant: what is due at `now` itself is still in time. Each
 * event bears the moment's instant as `at`, so a worker that slept writes the same history as one that was awake.
 */
export function settle(reached: Clocks, now: Instant): Proceeding {
  let settled: Proceeding = { clocks: reached, taken: [] };
  for (let moment = nextMoment(reached); moment !== null && moment.at < now;) {
    settled = carriedOut(settled, moment, now);
    moment = nextMoment(settled.clocks);
  }
  return settled;
}

function carriedOut(before: Proceeding, moment: Moment, now: Instant): Proceeding {
  const { clock, turn, warning } = moment;
  const { duty } = clock;
  const by = causedBy(moment);
  const of = { at: moment.at, noticed: now, by, duty: duty.id, turn: turn.number };
  const due = turn.due ?? moment.at;
  if (warning !== null) {
    const event: CaseEvent = { ...of, type: 'milestoneWarned', warning, due };
    return carryOut(happen(before, event), duty.warnings[warning]?.effects ?? [], { event, by });
  }
  const hasEffects = quorumHolds(before.clocks.guide, clock, turn, due) && binds(before.clocks, clock, turn);
  const { clauses } = duty;
  const counts = countsOf(before.clocks, clock, turn);
  const event: CaseEvent = { ...of, type: 'milestoneMissed', due, counts, clauses };
  return carryOut(happen(before, event), hasEffects ? duty.onDue : [], { event, by });
}

function causedBy({ clock, turn }: Moment): Actor {
  return { side: 'program', cause: { duty: clock.duty.id, turn: turn.number } };
}

import type { Instant } from '../calendar/instant.ts';
import type { Effect } from '../kernel/duty.ts';
import { takeIn } from '../turn/clocks.ts';
import type { Clocks } from '../turn/clocks.ts';
import { quorumHolds } from '../turn/duty-clock.ts';
import { nextMoment } from '../turn/moments.ts';
import type { Moment } from '../turn/moments.ts';
import type { Actor } from './actor.ts';
import { conditionFacts } from './condition-facts.ts';
import type { CaseEvent } from './event.ts';
import { judgeClosing } from './judge-closing.ts';

export interface Settled {
  clocks: Clocks;
  events: readonly CaseEvent[];
}

/**
 * Carries out every moment before `now` in order of its instant: what is due at `now` itself is still in time. Each
 * event bears the moment's instant as `at`, so a worker that slept writes the same history as one that was awake.
 */
export function settle(reached: Clocks, now: Instant): Settled {
  let settled: Settled = { clocks: reached, events: [] };
  for (let moment = nextMoment(reached); moment !== null && moment.at < now;) {
    settled = carriedOut(settled, moment, now);
    moment = nextMoment(settled.clocks);
  }
  return settled;
}

function carriedOut(before: Settled, moment: Moment, now: Instant): Settled {
  const { clock, turn, warning } = moment;
  const { duty } = clock;
  const of = { at: moment.at, noticed: now, by: causedBy(moment), duty: duty.id, turn: turn.number };
  const due = turn.due ?? moment.at;
  if (warning !== null) {
    const warned = noted(before, { ...of, type: 'milestoneWarned', warning, due });
    return withEffects(warned, moment, duty.warnings[warning]?.effects ?? [], now);
  }
  const hasEffects = quorumHolds(before.clocks.guide, clock, turn, due);
  const missed = noted(before, {
    ...of,
    type: 'milestoneMissed',
    due,
    counts: duty.counts,
    clauses: duty.clauses,
  });
  return withEffects(missed, moment, hasEffects ? duty.onDue : [], now);
}

/** Notices are the shell's: it reads them off the warning or miss. Closing is judged as of the moment's instant. */
function withEffects(before: Settled, moment: Moment, effects: readonly Effect[], now: Instant): Settled {
  let settled = before;
  for (const effect of effects) {
    const { guide, kase } = settled.clocks;
    if (effect.do !== 'close' || kase.status === 'closed') continue;
    const cause = settled.events.at(-1) ?? null;
    if (effect.when !== null && !effect.when.holds(conditionFacts(guide, kase, cause))) continue;
    const refusals = judgeClosing(settled.clocks, effect.way, 'program', moment.at);
    const of = { at: moment.at, noticed: now, by: causedBy(moment) };
    settled = noted(
      settled,
      refusals.length === 0
        ? { ...of, type: 'closed', way: effect.way, reason: null }
        : {
            ...of,
            type: 'effectRefused',
            duty: moment.clock.duty.id,
            turn: moment.turn.number,
            effect: 'close',
            codes: refusals.map(({ code }) => code),
          },
    );
  }
  return settled;
}

function causedBy({ clock, turn }: Moment): Actor {
  return { side: 'program', cause: { duty: clock.duty.id, turn: turn.number } };
}

function noted({ clocks, events }: Settled, event: CaseEvent): Settled {
  return { clocks: takeIn(clocks.guide, clocks, event), events: [...events, event] };
}

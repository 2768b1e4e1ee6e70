import type { Case } from '../case/case.ts';
import type { Proof } from '../case/milestone.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import { clocks } from './clocks.ts';
import type { Clocks } from './clocks.ts';
import type { DutyClock } from './duty-clock.ts';
import { isRunning } from './duty-turn.ts';
import type { DutyTurn } from './duty-turn.ts';
import { guideCalendar, heldBy, nameOf } from './edition-calendar.ts';
import { milestoneOf } from './milestone-of.ts';
import { proofStretches } from './proof-stretches.ts';

/**
 * The reckoning of one turn's due time, as it stands at an instant; of the latest turn where none is named. Null where
 * the duty has no such turn (it has not begun) or the guide no such duty. A turn without a due time, paused or asleep,
 * is shown up to `now`.
 */
export function proof(guide: Guide, kase: Case, duty: Id, turn: number | null, now: Instant): Proof | null {
  return proofOf(clocks(guide, kase), duty, turn, now);
}

/** As `proof`, of clocks worked out before. */
export function proofOf(reached: Clocks, duty: Id, turn: number | null, now: Instant): Proof | null {
  const clock = reached.duties.find((each) => each.duty.id === duty);
  const proved = turn === null ? clock?.turns.at(-1) : clock?.turns.find(({ number }) => number === turn);
  return clock === undefined || proved === undefined ? null : proofOfTurn(reached, clock, proved, now);
}

/** The proof of a turn in hand. */
export function proofOfTurn(reached: Clocks, clock: DutyClock, turn: DutyTurn, now: Instant): Proof {
  const { kase } = reached;
  const { duty } = clock;
  // What was over before the case was moved is proved by the edition that it was over under.
  const guide = isRunning(turn) ? reached.guide : heldBy(reached.guide, turn.reckoning.calendar);
  const calendar = guideCalendar(reached.guide, turn.reckoning.calendar);
  const stretches = proofStretches(reached.guide, turn, turn.due ?? turn.end?.at ?? now);
  const counted = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    milestone: milestoneOf(reached, clock, turn, now),
    edition: guide.edition,
    guide: guide.id,
    zone: calendar?.compiled.timeZone ?? guide.zone,
    calendarName: calendar?.name ?? {},
    stretches,
    countedSeconds: Math.round(counted * 1000) / 1000,
    changes: turn.changes,
    assumptions: assumptionsUnder(guide, [
      duty.path,
      `calendars.hours.${nameOf(turn.reckoning.calendar)}`,
      `offerings.${kase.opened.offering}.coverage`,
    ]),
    clauses: duty.clauses,
  };
}

function assumptionsUnder(guide: Guide, paths: readonly string[]): readonly Id[] {
  return guide.assumptions
    .filter(({ at }) => paths.some((path) => at === path || at.startsWith(`${path}.`)))
    .map(({ id }) => id);
}

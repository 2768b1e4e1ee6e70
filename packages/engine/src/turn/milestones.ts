import { lazyFacts } from '../case/condition-facts.ts';
import type { Case } from '../case/case.ts';
import type { Milestone } from '../case/milestone.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import { clocks } from './clocks.ts';
import type { Clocks } from './clocks.ts';
import { milestoneOf, notStarted } from './milestone-of.ts';

/**
 * Every turn of every duty as it stands at an instant, in the order of the guide and of their beginning; a duty that
 * has not begun has one entry with turn 0. Countdowns of closing are among them (`counts: box`).
 */
export function milestones(guide: Guide, kase: Case, now: Instant): readonly Milestone[] {
  return milestonesOf(clocks(guide, kase), now);
}

/** As `milestones`, of clocks worked out before. */
export function milestonesOf(reached: Clocks, now: Instant): readonly Milestone[] {
  const { guide, kase, duties } = reached;
  const facts = lazyFacts(guide, kase, null);
  return duties.flatMap((clock) =>
    clock.turns.length === 0
      ? [notStarted(guide, clock.duty, kase, facts)]
      : clock.turns.map((turn) => milestoneOf(reached, clock, turn, now)),
  );
}

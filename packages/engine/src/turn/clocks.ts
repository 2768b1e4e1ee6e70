import type { Case } from '../case/case.ts';
import { rulesOf } from '../case/case-rules.ts';
import { lazyFacts } from '../case/condition-facts.ts';
import type { CaseEvent } from '../case/event.ts';
import { project } from '../case/evolve.ts';
import type { CaseState } from '../case/evolve.ts';
import type { Guide } from '../guide/guide.ts';
import { editionOf } from '../guide/editions.ts';
import { advance } from './advance.ts';
import { idle } from './duty-clock.ts';
import type { DutyClock } from './duty-clock.ts';
import { afterMove, movedClocks } from './move-edition.ts';

/**
 * Every clock of a case, worked out of its history in one walk. Nothing of it is stored; whoever needs milestones and
 * the wake-up of the same case makes it once.
 */
export interface Clocks {
  guide: Guide;
  kase: CaseState;
  duties: readonly DutyClock[];
  /** How many events were taken in. */
  length: number;
}

/** The clocks of a case as its history leaves them. */
export function clocks(guide: Guide, kase: Case): Clocks {
  return clocksOf(guide, kase.history);
}

/** The clocks that a history leaves. Throws where it does not begin with `opened`. */
export function clocksOf(guide: Guide, history: readonly CaseEvent[]): Clocks {
  let reached: Clocks | null = null;
  for (const event of history) reached = takeIn(guide, reached, event);
  if (reached === null) throw new Error('a history has at least one event');
  return reached;
}

/** One of the newest events of a case, its position in the history, and the clocks after it. */
export interface TakenIn {
  event: CaseEvent;
  index: number;
  reached: Clocks;
}

/** The newest events of a case, each with the clocks after it; `events` are the last of its history. */
export function takenIn(guide: Guide, kase: Case, events: readonly CaseEvent[]): readonly TakenIn[] {
  const firstNew = kase.history.length - events.length;
  let reached = firstNew === 0 ? null : clocksOf(guide, kase.history.slice(0, firstNew));
  return events.map((event, offset) => {
    reached = takeIn(guide, reached, event);
    return { event, index: firstNew + offset, reached };
  });
}

/**
 * The clocks after one more event. A history is held by the edition that its case was opened under, and from a move on by
 * the one that it was moved to; `guide` is any of them, linked to the others.
 */
export function takeIn(guide: Guide, before: Clocks | null, event: CaseEvent): Clocks {
  const kase = project(before?.kase ?? null, event);
  const held = heldAfter(before?.guide ?? guide, before, event);
  const index = before?.length ?? 0;
  const step = { event, index, kase, facts: lazyFacts(held, kase, event) };
  const standing = before === null ? rulesOf(held, kase.kind).duties.map(idle) : before.duties;
  const isMove = before !== null && event.type === 'editionMoved';
  const duties = (isMove ? movedClocks(before, held, event) : standing).map((clock) =>
    advance(held, clock, step),
  );
  return { guide: held, kase, duties: isMove ? duties.map(afterMove) : duties, length: index + 1 };
}

/** A case that never was moved may be read by a guide that names another edition: a draft, a preview. */
function heldAfter(guide: Guide, before: Clocks | null, event: CaseEvent): Guide {
  if (event.type === 'opened') return editionOf(guide, event.edition) ?? guide;
  if (before === null || event.type !== 'editionMoved') return guide;
  const [from, to] = [editionOf(guide, event.from), editionOf(guide, event.to)];
  if (from === guide && to !== null) return to;
  const missing = to === null ? event.to : event.from;
  throw new Error(`edition ${missing} of ${guide.id} is not linked to ${guide.edition}`);
}

import type { Instant } from '../calendar/instant.ts';
import { blank } from '../fact/fact-values.ts';
import { fitsFact } from '../fact/fits-fact.ts';
import { setsOf } from '../fact/sets-of.ts';
import { linkEditions } from '../guide/editions.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import { clocks, takeIn } from '../turn/clocks.ts';
import { standingStarts } from '../turn/move-edition.ts';
import type { Actor } from './actor.ts';
import type { Case, Decision, Refusal } from './case.ts';
import { rulesOf } from './case-rules.ts';
import { notBeforeHistory } from './decide.ts';
import type { EventOf } from './event.ts';
import type { CaseState } from './evolve.ts';
import { happen } from './happen.ts';
import type { Proceeding } from './happen.ts';
import { moveRefusals } from './move-refusals.ts';
import { refusal, refused } from './refusal.ts';
import { settle } from './settle.ts';
import { requiredText } from './text-limits.ts';

/** Who moves a case, and why. */
export interface Move {
  by: Actor;
  reason: string;
}

/**
 * A running case moved to another edition of its guide: first everything that time made happen before `now`, under the
 * edition that holds it, then the move; or all reasons for which it cannot be. Pure. `from` is the case's edition. From
 * the move on the case is decided by `to`, linked to `from` (see `linkEditions`).
 */
export function decideMove(from: Guide, to: Guide, kase: Case, move: Move, now: Instant): Decision {
  if (move.by.side !== 'vendor') {
    return refused([refusal('act-not-for-side', { params: { act: 'moveEdition', side: move.by.side } })]);
  }
  const standing = beforeMove(from, to, kase, now);
  const refusals = [...standing.refusals, ...requiredText('reason', move.reason)];
  if (refusals.length > 0) return refused(refusals);
  return { ok: true, events: moved(standing, kase, move, now).taken.map(({ event }) => event) };
}

/** A case settled up to a move, and what stands against it. */
export interface BeforeMove {
  settled: Proceeding;
  to: Guide;
  refusals: readonly Refusal[];
}

export function beforeMove(from: Guide, to: Guide, kase: Case, now: Instant): BeforeMove {
  const known = [...(from.editions?.values() ?? []), ...(to.editions?.values() ?? [])];
  const linked = linkEditions([...known, to, from]);
  const settled = settle(clocks(linked.at(-1) ?? from, kase), notBeforeHistory(kase, now));
  return { settled, to: linked.at(-2) ?? to, refusals: moveRefusals(from, to, settled.clocks.kase) };
}

/** The case with the move and what follows from it. */
export function moved(
  { settled, to }: BeforeMove,
  kase: Case,
  { by, reason }: Move,
  now: Instant,
): Proceeding {
  const state = settled.clocks.kase;
  const at = notBeforeHistory(kase, now);
  const facts = newFacts(to, state);
  const event: EventOf<'editionMoved'> = {
    type: 'editionMoved',
    at,
    noticed: null,
    by,
    guide: to.id,
    from: state.edition,
    to: to.edition,
    reason,
    begins: [],
    ...(Object.keys(facts).length === 0 ? {} : { sets: facts }),
  };
  const history = [...kase.history, ...settled.taken.map((taken) => taken.event)];
  return happen(settled, { ...event, begins: beginning(settled, standingStarts(to, history, facts), event) });
}

/** What begins with the move: what stands, never had a turn, and would not be over as it begins. */
function beginning(
  settled: Proceeding,
  standing: readonly Id[],
  event: EventOf<'editionMoved'>,
): readonly Id[] {
  const { clocks: before } = settled;
  const begun = before.duties.filter(({ turns }) => turns.length > 0).map(({ duty }) => duty.id);
  const begins = standing.filter((id) => !begun.includes(id));
  const tried = takeIn(before.guide, before, { ...event, begins });
  const isOver = (id: Id) => {
    const due = tried.duties.find(({ duty }) => duty.id === id)?.turns.at(-1)?.due ?? null;
    return due !== null && due < event.at;
  };
  return begins.filter((id) => !isOver(id));
}

/** Start values of facts that are new in the edition, and of those whose value it does not know. */
function newFacts(to: Guide, kase: CaseState): CaseState['facts'] {
  const starts = setsOf(to, kase, kase.opened) ?? {};
  return Object.fromEntries(
    rulesOf(to, kase.kind).facts.flatMap((rule) => {
      const [value, start] = [kase.facts[rule.id], starts[rule.id]];
      const isKnown = value !== undefined && (value === blank(rule.type) || fitsFact(rule, value));
      return isKnown || start === undefined ? [] : [[rule.id, start]];
    }),
  );
}

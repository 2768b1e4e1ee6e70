import type { Effect } from '../kernel/effect.ts';
import { takeIn } from '../turn/clocks.ts';
import type { Clocks, TakenIn } from '../turn/clocks.ts';
import { matches } from '../turn/matches.ts';
import { judgeAct } from '../act/judge-act.ts';
import { saidPhrases } from '../act/phrases.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Actor } from './actor.ts';
import { rulesOf } from './case-rules.ts';
import { conditionFacts, lazyFacts } from './condition-facts.ts';
import type { CaseEvent, EventOf } from './event.ts';
import { judgeClosing } from './judge-closing.ts';
import { recorded } from './record.ts';
import { routedOn } from './routing.ts';

/** A case on its way from what it was to what follows. */
export interface Proceeding {
  clocks: Clocks;
  /** What has happened on the way, in order. */
  taken: readonly TakenIn[];
}

/**
 * Far above what a guide can bring about: the compiler refuses acts that lead back to themselves. It ends what a
 * history of an older compiler might begin.
 */
const deepest = 40;

/** Takes in an event and everything that follows from it at the same instant: effects of acts, phrases, routing. */
export function happen(before: Proceeding, event: CaseEvent, depth = 0): Proceeding {
  const { guide, kase } = before.clocks;
  const noted = recorded(guide, kase, event);
  const reached = takeIn(guide, before.clocks, noted);
  const taken = { event: noted, index: before.clocks.length, reached };
  const after: Proceeding = { clocks: reached, taken: [...before.taken, taken] };
  return depth > deepest ? after : following(after, noted, depth + 1);
}

function following(before: Proceeding, event: CaseEvent, depth: number): Proceeding {
  let next = before;
  const { guide, kase } = before.clocks;
  const of = { at: event.at, noticed: event.noticed, by: byProgram };
  if (returnsIncident(before, event)) {
    const { contractId } = kase.opened.requester;
    next = happen(next, { ...of, type: 'incidentReturned', contractId }, depth);
  }
  const routed = routedOn(guide, next.clocks.kase, event);
  if (routed !== null) next = happen(next, { ...of, type: 'routed', ...routed }, depth);
  if (event.type === 'messageSent') {
    for (const act of saidPhrases(guide, next.clocks.kase, event)) {
      const judged = judgeAct(guide, next.clocks.kase, {
        rule: act,
        by: event.by,
        answers: {},
        files: [],
        override: null,
        calledBy: null,
      });
      if (judged.ok) next = happen(next, { ...of, by: event.by, ...judged.done }, depth);
    }
  }
  if (event.type === 'actDone') {
    const rule = rulesOf(guide, kase.kind).acts.find(({ id }) => id === event.act);
    next = carryOut(next, rule?.effects ?? [], { event, by: byProgram }, depth);
  }
  return next;
}

const byProgram: Actor = { side: 'program', cause: null };

function returnsIncident({ clocks }: Proceeding, event: CaseEvent): boolean {
  const { guide, kase } = clocks;
  const offering = guide.offerings.find(({ id }) => id === kase.opened.offering);
  if (offering === undefined || offering.incidentReturnedOn.length === 0) return false;
  if (kase.incident !== 'used') return false;
  const facts = lazyFacts(guide, kase, event);
  return offering.incidentReturnedOn.some((pattern) => matches(pattern, event, facts));
}

/** Why effects happen: the event that they follow, and in whose name. */
export interface Cause {
  event: CaseEvent;
  by: Actor;
}

/** Effects one after the other, each judged by the case as the one before left it. Notices are read off the cause. */
export function carryOut(
  before: Proceeding,
  effects: readonly Effect[],
  cause: Cause,
  depth = 0,
): Proceeding {
  let next = before;
  for (const effect of effects) {
    const { guide, kase } = next.clocks;
    if (effect.when !== null && !effect.when.holds(conditionFacts(guide, kase, cause.event))) continue;
    next = one(next, effect, cause, depth);
  }
  return next;
}

function one(before: Proceeding, effect: Effect, cause: Cause, depth: number): Proceeding {
  const { kase } = before.clocks;
  const of = { at: cause.event.at, noticed: cause.event.noticed, by: cause.by };
  switch (effect.do) {
    case 'notify':
      return before;
    case 'close': {
      if (kase.status === 'closed') return before;
      const refusals = judgeClosing(before.clocks, effect.way, 'program', of.at);
      return refusals.length === 0
        ? happen(before, { ...of, type: 'closed', way: effect.way, reason: null }, depth)
        : refusedEffect(before, effect, cause, refusals, depth);
    }
    case 'raise':
      return raised(before, effect.ranks, of, depth);
    case 'act':
      return effect.on === null ? acted(before, effect, cause, depth) : before;
    case 'register':
      return happen(before, { ...of, type: 'productRegistered', product: kase.opened.product }, depth);
    default:
      return never(effect);
  }
}

function raised(
  before: Proceeding,
  ranks: number,
  of: { at: Instant; noticed: Instant | null; by: Actor },
  depth: number,
): Proceeding {
  const { guide, kase } = before.clocks;
  const at = guide.severities.findIndex(({ id }) => id === kase.severity);
  const to = guide.severities[Math.max(0, at - ranks)];
  if (at <= 0 || to === undefined || kase.status === 'closed') return before;
  return happen(
    before,
    { ...of, type: 'severityChanged', from: kase.severity, to: to.id, reason: '' },
    depth,
  );
}

function acted(
  before: Proceeding,
  effect: Extract<Effect, { do: 'act' }>,
  cause: Cause,
  depth: number,
): Proceeding {
  const { guide, kase } = before.clocks;
  const rule = rulesOf(guide, kase.kind).acts.find(({ id }) => id === effect.act);
  if (rule === undefined) return before;
  const judged = judgeAct(guide, kase, {
    rule,
    by: cause.by,
    answers: saidBefore(cause.event),
    files: [],
    override: null,
    calledBy: null,
  });
  if (!judged.ok) return refusedEffect(before, effect, cause, judged.refusals, depth);
  const { at, noticed } = cause.event;
  return happen(before, { at, noticed, by: cause.by, ...judged.done }, depth);
}

/** An act that follows from another one takes over the answers that both forms ask for. */
export function saidBefore(event: CaseEvent): EventOf<'actDone'>['with'] {
  return event.type === 'actDone' ? event.with : {};
}

function refusedEffect(
  before: Proceeding,
  effect: Effect,
  { event, by }: Cause,
  refusals: readonly { code: string }[],
  depth: number,
): Proceeding {
  const of = { at: event.at, noticed: event.noticed, by };
  const cause = by.side === 'program' ? by.cause : null;
  const duty = cause?.duty ?? '';
  const turn = cause?.turn ?? 0;
  const codes = refusals.map(({ code }) => code);
  return happen(before, { ...of, type: 'effectRefused', duty, turn, effect: effect.do, codes }, depth);
}

function never(effect: never): never {
  throw new Error(`unknown effect ${JSON.stringify(effect)}`);
}

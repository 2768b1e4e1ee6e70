import { actFacts, actRefusals } from '../act/judge-act.ts';
import { judgeNeeds } from '../act/judge-needs.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Need } from '../kernel/need.ts';
import { clocks } from '../turn/clocks.ts';
import type { Clocks } from '../turn/clocks.ts';
import { isAboutSeverity, standingRefusals } from './act-refusals.ts';
import { actTable } from './act-table.ts';
import type { Actor, Side } from './actor.ts';
import type { Case, Refusal } from './case.ts';
import type { CommandType } from './command.ts';
import { notBeforeHistory } from './decide.ts';
import { isOf } from './party.ts';
import { judgeClosing } from './judge-closing.ts';
import { answersFor } from './judge-proposal.ts';
import { requestKind, rulesOf } from './case-rules.ts';
import { refusal } from './refusal.ts';
import { settle } from './settle.ts';
import type { Standing } from './standing.ts';

/**
 * An act of the actor's side, and what stands against doing it now. For `close` there is one per way of the guide, for
 * `do` one per act of the guide that the actor may do, for `agree` and `decline` one per proposal that waits for them.
 */
export interface ActState {
  type: CommandType;
  way: Id | null;
  act: Id | null;
  proposal: number | null;
  allowed: boolean;
  refusals: readonly Refusal[];
}

/**
 * What an actor may do to a case now, read from the same table and needs as `decide`. `reached` are the case's clocks, for
 * whoever has them already.
 */
export function acts(
  guide: Guide,
  kase: Case,
  by: Actor,
  now: Instant,
  reached: Clocks | null = null,
): readonly ActState[] {
  const at = notBeforeHistory(kase, now);
  const { clocks: settled, taken } = settle(reached ?? clocks(guide, kase), at);
  const standing: Standing = {
    clocks: settled,
    history: [...kase.history, ...taken.map(({ event }) => event)],
    at,
  };
  const ofProduct = actsOfSide(by.side).flatMap((type): ActState[] => {
    if (isAboutSeverity(type) && kase.kind !== requestKind) return [];
    const refusals = standingRefusals(standing, type, by.side);
    if (type !== 'close') return [state(type, {}, refusals)];
    return rulesOf(guide, kase.kind).closing.ways.map(({ id }) =>
      state(type, { way: id }, refusals.length > 0 ? refusals : judgeClosing(settled, id, by.side, at)),
    );
  });
  return [...ofProduct, ...ofGuide(standing, by), ...ofProposals(standing, by)];
}

function ofGuide({ clocks: { guide, kase } }: Standing, by: Actor): readonly ActState[] {
  return rulesOf(guide, kase.kind)
    .acts.filter(({ by: parties }) => parties.some((party) => isOf(party, by, kase)))
    .map((rule) => {
      const standing = actRefusals(guide, kase, rule, by);
      const needs = rule.needs.filter((need) => !readsAnswers(need));
      const seen = actFacts(guide, kase, by);
      const judged = judgeNeeds(needs, seen, { by, kase, override: null, asked: true });
      const refusals = standing.length > 0 ? standing : judged.refusals;
      return state('do', { act: rule.id }, refusals);
    });
}

/** What hangs on answers that nobody has given yet is judged when they are. */
const readsAnswers = ({ when, that }: Need): boolean =>
  [when, that].some((condition) => condition !== null && /\bwith\b/.test(condition.source));

function ofProposals({ clocks: { kase } }: Standing, by: Actor): readonly ActState[] {
  const closed = kase.status === 'closed' ? [refusal('case-closed')] : [];
  return kase.proposals.flatMap((proposal): ActState[] => {
    if (proposal.state !== 'open' || answersFor(proposal, by, kase, null) === null) return [];
    const { number } = proposal;
    return [state('agree', { proposal: number }, closed), state('decline', { proposal: number }, closed)];
  });
}

function actsOfSide(side: Side): readonly CommandType[] {
  return offered.filter((type) => actTable[type][side] !== undefined);
}

/** In the order of screens. Opening and time are no acts on a case; acts of the guide and proposals are told one by one. */
const offered: readonly CommandType[] = [
  'acknowledge',
  'recordNotice',
  'assign',
  'sendMessage',
  'addNote',
  'addFiles',
  'changeSeverity',
  'askSeverityReview',
  'reviewSeverity',
  'startWait',
  'endWait',
  'recordContactAttempt',
  'proposeSolution',
  'confirmSolution',
  'rejectSolution',
  'recordConsent',
  'setFact',
  'agreeDue',
  'close',
  'reopen',
];

function state(
  type: CommandType,
  which: { way?: Id; act?: Id; proposal?: number },
  refusals: readonly Refusal[],
): ActState {
  const { way = null, act = null, proposal = null } = which;
  return { type, way, act, proposal, allowed: refusals.length === 0, refusals };
}

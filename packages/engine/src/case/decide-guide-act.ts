import { judgeAct } from '../act/judge-act.ts';
import type { Instant } from '../calendar/instant.ts';
import { fitsFact } from '../fact/fits-fact.ts';
import { isRunning } from '../turn/duty-turn.ts';
import type { Actor } from './actor.ts';
import type { Refusal } from './case.ts';
import { rulesOf } from './case-rules.ts';
import type { CommandOf } from './command.ts';
import type { CaseEvent, Proposal } from './event.ts';
import type { CaseState } from './evolve.ts';
import { answersFor, openProposal } from './judge-proposal.ts';
import { isOf } from './party.ts';
import { refusal } from './refusal.ts';
import type { Standing } from './standing.ts';
import { optionalText, requiredText } from './text-limits.ts';

/** What comes of a command: its own events, or all that stands against it. */
export type Outcome =
  { ok: true; events: readonly CaseEvent[] } | { ok: false; refusals: readonly Refusal[] };

export const refuse = (...refusals: readonly Refusal[]): Outcome => ({ ok: false, refusals });

/** Does an act of the guide, or lays it before those who must agree. */
export function doAct({ clocks, history, at }: Standing, command: CommandOf<'do'>): Outcome {
  const { guide, kase } = clocks;
  const { act, by, with: answers, files, override, calledBy } = command;
  const rule = rulesOf(guide, kase.kind).acts.find(({ id }) => id === act);
  if (rule === undefined) return refuse(refusal('act-unknown', { params: { act } }));
  if (calledBy !== null && history.some((event) => isCall(event, act, calledBy)))
    return refuse(refusal('act-called-already', { params: { act } }));
  const judged = judgeAct(guide, kase, { rule, by, answers, files, override, calledBy });
  if (!judged.ok) return judged;
  const of = { at, noticed: null, by };
  if (judged.asks.length === 0) return { ok: true, events: [{ ...of, ...judged.done }] };
  const what: Proposal['what'] = { do: 'act', act, with: judged.done.with, files };
  return { ok: true, events: [proposed(kase, of, what, judged)] };
}

function isCall(event: CaseEvent, act: string, by: { case: number; event: number }): boolean {
  if (event.type !== 'actDone' || event.act !== act || event.calledBy === null) return false;
  return event.calledBy.case === by.case && event.calledBy.event === by.event;
}

/** The event that lays something before others. */
export function proposed(
  kase: Pick<CaseState, 'proposals'>,
  of: { at: Instant; noticed: Instant | null; by: Actor },
  what: Proposal['what'],
  { asks, because }: { asks: Proposal['of']; because: Proposal['because'] },
): CaseEvent {
  const number = kase.proposals.length + 1;
  return { ...of, type: 'proposed', proposal: { number, what, by: of.by, of: asks, because } };
}

/** One more party agrees; with the last one the thing itself happens, judged again by the case as it is now. */
export function agree({ clocks, at }: Standing, command: CommandOf<'agree'>): Outcome {
  const { guide, kase } = clocks;
  const { by, words } = command;
  const found = openProposal(kase, command.proposal);
  if (!found.ok) return found;
  const { proposal } = found;
  const party = answersFor(proposal, by, kase, words);
  const refusals = [...(party === null ? [notAsked(proposal)] : []), ...optionalText('words', words)];
  if (party === null || refusals.length > 0) return refuse(...refusals);
  const of = { at, noticed: null, by };
  const agreed: CaseEvent = { ...of, type: 'agreed', proposal: proposal.number, for: party, words };
  const waiting = proposal.of.filter((asked) => asked !== party && !proposal.agreedBy.includes(asked));
  if (waiting.length > 0) return { ok: true, events: [agreed] };
  const { what } = proposal;
  switch (what.do) {
    case 'admit':
      return { ok: true, events: [agreed, { ...of, type: 'admitted' }] };
    case 'changeSeverity':
      if (what.to === kase.severity) return { ok: true, events: [agreed] };
      return {
        ok: true,
        events: [
          agreed,
          {
            ...of,
            by: proposal.by,
            type: 'severityChanged',
            from: kase.severity,
            to: what.to,
            reason: what.reason,
          },
        ],
      };
    case 'act': {
      const rule = rulesOf(guide, kase.kind).acts.find(({ id }) => id === what.act);
      if (rule === undefined) return refuse(refusal('act-unknown', { params: { act: what.act } }));
      const attempt = {
        rule,
        by: proposal.by,
        answers: what.with,
        files: what.files,
        override: null,
        calledBy: null,
      };
      const judged = judgeAct(guide, kase, attempt, false);
      if (!judged.ok) return judged;
      return { ok: true, events: [agreed, { ...of, by: proposal.by, ...judged.done }] };
    }
    default:
      return never(what);
  }
}

const notAsked = ({ number, of }: { number: number; of: readonly string[] }): Refusal =>
  refusal('proposal-not-asked', { params: { proposal: number, of: of.join(', ') } });

/** One party declines, and nothing comes of it; a case that nobody admits is closed. */
export function decline({ clocks, at }: Standing, command: CommandOf<'decline'>): Outcome {
  const { guide, kase } = clocks;
  const { by, reason } = command;
  const found = openProposal(kase, command.proposal);
  if (!found.ok) return found;
  const { proposal } = found;
  const mayAnswer = answersFor(proposal, by, kase, null) !== null;
  const mayWithdraw = by.side !== 'program' && proposal.by.side !== 'program' && isSame(by, proposal.by);
  const refusals = [
    ...(mayAnswer || mayWithdraw ? [] : [notAsked(proposal)]),
    ...requiredText('reason', reason),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const of = { at, noticed: null, by };
  const declined: CaseEvent = { ...of, type: 'declined', proposal: proposal.number, reason };
  const rule = guide.entitlement.find(({ id }) => id === kase.opened.entitlement.rule);
  const way = proposal.what.do === 'admit' ? (rule?.declined ?? null) : null;
  return { ok: true, events: way === null ? [declined] : [declined, { ...of, type: 'closed', way, reason }] };
}

const isSame = (
  one: Extract<Actor, { person: unknown }>,
  other: Extract<Actor, { person: unknown }>,
): boolean => one.person.id === other.person.id;

/** Says a fact by hand. */
export function setFact({ clocks, at }: Standing, command: CommandOf<'setFact'>): Outcome {
  const { guide, kase } = clocks;
  const { fact, value, reason, by } = command;
  const rule = rulesOf(guide, kase.kind).facts.find(({ id }) => id === fact);
  const params = { fact };
  if (rule === undefined || rule.source.kind !== 'stored')
    return refuse(refusal('fact-unknown', { path: '/fact', params }));
  const because = { say: null, clauses: rule.clauses };
  if (!rule.source.setBy.some((party) => isOf(party, by, kase)))
    return refuse(refusal('fact-not-for-role', { params, because }));
  const refusals = [
    ...(fitsFact(rule, value) ? [] : [refusal('fact-value-unfit', { path: '/value', params })]),
    ...optionalText('reason', reason),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  return { ok: true, events: [{ at, noticed: null, by, type: 'factSet', fact, value, reason }] };
}

/** Agrees the due time of a milestone that promises one by agreement. */
export function agreeDue({ clocks, at }: Standing, command: CommandOf<'agreeDue'>): Outcome {
  const { duty, due, reason, by } = command;
  const clock = clocks.duties.find((one) => one.duty.id === duty);
  const params = { duty };
  if (clock === undefined) return refuse(refusal('duty-unknown', { path: '/duty', params }));
  const isOpen = clock.turns.some((turn) => isRunning(turn) && turn.promised.amount.kind === 'agreed');
  const refusals = [
    ...(isOpen ? [] : [refusal('due-not-agreed-here', { path: '/duty', params })]),
    ...(due > at ? [] : [refusal('due-in-the-past', { path: '/due', params })]),
    ...optionalText('reason', reason),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  return { ok: true, events: [{ at, noticed: null, by, type: 'dueAgreed', duty, due, reason }] };
}

function never(what: never): never {
  throw new Error(`unknown proposal ${JSON.stringify(what)}`);
}

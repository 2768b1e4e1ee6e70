import { judgeAct } from '../act/judge-act.ts';
import { rulesOf } from './case-rules.ts';
import type { CommandOf } from './command.ts';
import type { CalledBy, CaseEvent, Proposal } from './event.ts';
import type { CaseState } from './evolve.ts';
import { refuse } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { proposed } from './proposed.ts';
import { refusal } from './refusal.ts';
import type { Standing } from './standing.ts';

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
  if (openProposals(kase) >= mostOpenProposals)
    return refuse(refusal('proposals-too-many', { params: { most: mostOpenProposals } }));
  const what: Proposal['what'] = {
    do: 'act',
    act,
    with: judged.done.with,
    files,
    ...(override === null ? {} : { override }),
    ...(calledBy === null ? {} : { calledBy }),
  };
  return { ok: true, events: [proposed(kase, of, what, judged)] };
}

/** Far above what anybody waits for; below what would make a case too large to read. */
const mostOpenProposals = 50;

const openProposals = ({ proposals }: CaseState): number =>
  proposals.filter(({ state }) => state === 'open').length;

/** Whether the call was heard before: the act was done for it, or laid before others. */
function isCall(event: CaseEvent, act: string, by: CalledBy): boolean {
  const heard = callHeard(event, act);
  return heard?.case === by.case && heard.event === by.event;
}

function callHeard(event: CaseEvent, act: string): CalledBy | null {
  if (event.type === 'actDone') return event.act === act ? event.calledBy : null;
  if (event.type !== 'proposed' || event.proposal.what.do !== 'act') return null;
  return event.proposal.what.act === act ? (event.proposal.what.calledBy ?? null) : null;
}

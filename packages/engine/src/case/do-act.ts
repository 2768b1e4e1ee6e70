import { judgeAct } from '../act/judge-act.ts';
import { rulesOf } from './case-rules.ts';
import type { CommandOf } from './command.ts';
import type { CaseEvent, Proposal } from './event.ts';
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
  const what: Proposal['what'] = { do: 'act', act, with: judged.done.with, files };
  return { ok: true, events: [proposed(kase, of, what, judged)] };
}

function isCall(event: CaseEvent, act: string, by: { case: number; event: number }): boolean {
  if (event.type !== 'actDone' || event.act !== act || event.calledBy === null) return false;
  return event.calledBy.case === by.case && event.calledBy.event === by.event;
}

import { fitsFact } from '../fact/fits-fact.ts';
import { rulesOf } from './case-rules.ts';
import type { CommandOf } from './command.ts';
import { refuse } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { isOf } from './party.ts';
import { refusal } from './refusal.ts';
import type { Standing } from './standing.ts';
import { optionalText } from './text-limits.ts';

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

import { judgeNeeds } from '../act/judge-needs.ts';
import { actFacts } from '../act/judge-act.ts';
import type { Id } from '../guide/text.ts';
import type { Refusal } from './case.ts';
import type { CommandOf } from './command.ts';
import { refuse, type Outcome } from './outcome.ts';
import { proposed } from './proposed.ts';
import { refusal } from './refusal.ts';
import type { Standing } from './standing.ts';
import { requiredText } from './text-limits.ts';

/** Changes the severity, or lays it before those whom the guide wants to agree; meanwhile it stays as it is. */
export function changeSeverity({ clocks, at }: Standing, command: CommandOf<'changeSeverity'>): Outcome {
  const { guide, kase } = clocks;
  const { to, reason, by } = command;
  const severity = guide.severities.find(({ id }) => id === to);
  const facts = { ...actFacts(guide, kase, by), severity: to };
  const judged = judgeNeeds(severity?.needs ?? [], facts, {
    by,
    kase,
    override: command.override ?? null,
    asked: true,
    code: 'severity-need-unmet',
    path: '/to',
  });
  const unfit = severityRefusals({ clocks }, to);
  const refusals = [...requiredText('reason', reason), ...(unfit.length > 0 ? unfit : judged.refusals)];
  if (refusals.length > 0) return refuse(...refusals);
  const of = { at, noticed: null, by };
  const asks = [...new Set(judged.asks.map(({ of: party }) => party))];
  if (asks.length > 0) {
    const because = judged.asks.map(({ say, clauses }) => ({ say, clauses }));
    return {
      ok: true,
      events: [proposed(kase, of, { do: 'changeSeverity', to, reason }, { asks, because })],
    };
  }
  return { ok: true, events: [{ ...of, type: 'severityChanged', from: kase.severity, to, reason }] };
}

/** What stands against a severity as such. */
export function severityRefusals({ clocks }: Pick<Standing, 'clocks'>, to: Id): readonly Refusal[] {
  const { guide, kase } = clocks;
  const params = { severity: to };
  if (!guide.severities.some(({ id }) => id === to))
    return [refusal('severity-unknown', { path: '/to', params })];
  return kase.severity === to ? [refusal('severity-same', { path: '/to', params })] : [];
}

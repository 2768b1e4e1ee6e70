import { judgeNeeds } from '../act/judge-needs.ts';
import type { Instant } from '../calendar/instant.ts';
import { entitlementFacts } from '../entitlement/entitlement-facts.ts';
import type { Guide } from '../guide/guide.ts';
import type { Need } from '../kernel/need.ts';
import type { Refusal } from './case.ts';
import type { CommandOf } from './command.ts';
import { isOf, rolesOf } from './party.ts';
import { refusal } from './refusal.ts';

/** A severity that others must agree to, and why. */
export interface SeverityAsk {
  to: string;
  asks: readonly (Need & { of: string })[];
}

/** The severity to open with. One that others must agree to is asked for, and another one holds meanwhile. */
export function openingSeverity(
  guide: Guide,
  command: CommandOf<'open'>,
  now: Instant,
): { to: string; refusals: readonly Refusal[]; ask: SeverityAsk | null } {
  const { by, severity: to } = command;
  const needs = guide.severities.find(({ id }) => id === to)?.needs ?? [];
  if (needs.length === 0) return { to, refusals: [], ask: null };
  const facts = {
    ...entitlementFacts(guide, command.entitlement, now),
    severity: to,
    form: command.form,
    actor: { side: by.side, roles: rolesOf(by), isOwner: false },
  };
  const unmet = needs.filter(({ when, that }) => (when === null || when.holds(facts)) && !that.holds(facts));
  const asks = unmet.flatMap((need) =>
    need.verdict === 'ask' && need.of !== null && !isOf(need.of, by, null) ? [{ ...need, of: need.of }] : [],
  );
  const judged = judgeNeeds(needs, facts, {
    by,
    kase: null,
    override: null,
    asked: false,
    code: 'severity-need-unmet',
    path: '/severity',
  });
  const meanwhile = asks.find((need) => need.meanwhile !== null)?.meanwhile ?? null;
  const unasked = meanwhile === null ? asks : [];
  const refusals = [
    ...judged.refusals,
    ...unasked.map((need) => refusal('severity-need-unmet', { path: '/severity', because: need })),
  ];
  if (meanwhile === null) return { to, refusals, ask: null };
  return { to: meanwhile, refusals, ask: { to, asks } };
}

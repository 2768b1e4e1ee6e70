import type { Actor } from '../case/actor.ts';
import type { Refusal } from '../case/case.ts';
import type { CaseState } from '../case/evolve.ts';
import { isOf } from '../case/party.ts';
import { refusal } from '../case/refusal.ts';
import type { RefusalCode } from '../case/refusal.ts';
import type { ClauseId, Text } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Need } from '../kernel/need.ts';
import type { Party } from '../kernel/party.ts';

export interface NeedsAsk {
  by: Actor;
  kase: Pick<CaseState, 'owner'> | null;
  /** Why needs that may be overridden are; null: they are not. */
  override: string | null;
  /** False once all who had to agree have: they are not asked again. */
  asked: boolean;
  code?: RefusalCode;
  path?: string;
}

export interface JudgedNeeds {
  refusals: readonly Refusal[];
  overridden: readonly { say: Text; reason: string; clauses: readonly ClauseId[] }[];
  warnings: readonly { say: Text; clauses: readonly ClauseId[] }[];
  asks: readonly { of: Party; say: Text; clauses: readonly ClauseId[] }[];
}

/** Judges needs by their verdicts: all that fail are told, those that may be overridden say so (`overridable`). */
export function judgeNeeds(needs: readonly Need[], facts: Facts, ask: NeedsAsk): JudgedNeeds {
  const unmet = needs.filter(({ when, that }) => (when === null || when.holds(facts)) && !that.holds(facts));
  const mayOverride = (need: Need) => need.override.some((party) => isOf(party, ask.by, ask.kase));
  const isOverridden = (need: Need) => ask.override !== null && mayOverride(need);
  const refusing = unmet.filter(({ verdict }) => verdict === 'refuse');
  return {
    refusals: refusing
      .filter((need) => !isOverridden(need))
      .map((need) =>
        refusal(ask.code ?? 'act-need-unmet', {
          because: need,
          params: { overridable: mayOverride(need) ? 1 : 0 },
          ...(ask.path === undefined ? {} : { path: ask.path }),
        }),
      ),
    overridden: refusing
      .filter(isOverridden)
      .map(({ say, clauses }) => ({ say, reason: ask.override ?? '', clauses })),
    warnings: unmet.filter(({ verdict }) => verdict === 'warn').map(({ say, clauses }) => ({ say, clauses })),
    asks: ask.asked
      ? unmet.flatMap(({ verdict, of, say, clauses }) =>
          verdict === 'ask' && of !== null && !isOf(of, ask.by, ask.kase) ? [{ of, say, clauses }] : [],
        )
      : [],
  };
}

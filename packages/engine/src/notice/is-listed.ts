import { conditionFacts } from '../case/condition-facts.ts';
import type { CaseState } from '../case/evolve.ts';
import type { Guide } from '../guide/guide.ts';
import type { CaseList } from '../kernel/effect.ts';

/** Whether a case is one of those that a mail lists; `guide` is the edition that holds the case. */
export function isListed({ kind, where }: CaseList, guide: Guide, kase: CaseState): boolean {
  if (kase.kind !== kind || kase.status === 'closed') return false;
  return where === null || where.holds(conditionFacts(guide, kase, null));
}

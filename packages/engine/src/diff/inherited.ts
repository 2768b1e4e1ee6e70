import type { CaseRules } from '../guide/guide.ts';
import type { Duty } from '../kernel/duty.ts';
import type { RulesBetween } from './between.ts';
import { sameRule } from './same-rule.ts';

/**
 * The older duty as it is to be compared: terms of a contract take what they do not say from the duty that they are put
 * over, and what changed there is told there. So what both editions inherit counts as the same.
 */
export function withoutInherited({ before, after }: RulesBetween, old: Duty, now: Duty): Duty {
  const [oldBase, nowBase] = [baseOf(before, old), baseOf(after, now)];
  if (oldBase === undefined || nowBase === undefined) return old;
  const take = <Key extends keyof Duty>(key: Key): Duty[Key] =>
    sameRule(old[key], oldBase[key]) && sameRule(now[key], nowBase[key]) ? now[key] : old[key];
  return {
    ...old,
    name: take('name'),
    counts: take('counts'),
    to: take('to'),
    owedBy: take('owedBy'),
    supports: take('supports'),
    from: take('from'),
    when: take('when'),
    applies: take('applies'),
    until: take('until'),
    target: take('target'),
    calendar: take('calendar'),
    pauses: take('pauses'),
    lapses: take('lapses'),
    change: take('change'),
    countedFrom: take('countedFrom'),
    rhythm: take('rhythm'),
    lives: take('lives'),
    quorum: take('quorum'),
    warnings: take('warnings'),
    onDue: take('onDue'),
  };
}

const baseOf = ({ duties }: CaseRules, { over }: Duty): Duty | undefined =>
  over === null ? undefined : duties.find(({ id }) => id === over.duty);

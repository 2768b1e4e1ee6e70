import type { Duty } from '../kernel/duty.ts';
import type { Between, RulesBetween } from './between.ts';
import type { Change } from './change.ts';
import type { ChangeNoun } from './change-words.ts';
import { renamed, reworded, ruleChanged, valueChanged } from './compare-parts.ts';
import { pathOfDuty } from './duty-path.ts';
import { compareEntries } from './entries.ts';
import { withoutInherited } from './inherited.ts';
import { matched } from './matched.ts';
import { ruleText, sameRule } from './same-rule.ts';
import { compareTargets, isPromised, newTargets, weightOfDuty } from './targets.ts';
import type { Subject } from './subject.ts';
import { named, orNothing, partyNamed, word } from './values.ts';

const nouns: Readonly<Record<Duty['concept'], ChangeNoun>> = {
  milestone: 'milestone',
  closing: 'countdown',
  procedure: 'step',
  escalation: 'milestone',
  survey: 'survey',
  terms: 'terms',
};

/** Every clock of a guide: what it promises, and the rules by which it runs. */
export function compareDuties(between: Between, rules: RulesBetween): Change[] {
  const concepts = [
    ...new Set([...rules.before.duties, ...rules.after.duties].map(({ concept }) => concept)),
  ];
  return concepts.flatMap((concept) => {
    const of = (duties: readonly Duty[]) => duties.filter((duty) => duty.concept === concept);
    const [before, after] = [of(rules.before.duties), of(rules.after.duties)];
    const isNew = (duty: Duty) => before.every(({ id }) => id !== duty.id);
    return [
      ...compareEntries({
        what: nouns[concept],
        before,
        after,
        path: pathOfDuty,
        name: ({ name }) => named(name),
        kind: rules.kind,
        added: (duty) => (isPromised(duty) ? 'better' : duty.concept === 'closing' ? 'worse' : 'different'),
        removed: (duty) => (isPromised(duty) ? 'worse' : duty.concept === 'closing' ? 'better' : 'different'),
        weight: weightOfDuty,
        kept: (old, now, subject) =>
          compareDuty(between, rules, subject, withoutInherited(rules, old, now), now),
      }),
      ...after.filter(isNew).flatMap((duty) => newTargets(between, newSubject(rules, duty), duty)),
    ];
  });
}

function newSubject({ kind }: RulesBetween, duty: Duty): Subject {
  const { concept, name, clauses } = duty;
  return {
    what: nouns[concept],
    name: named(name),
    kind: kind?.name ?? null,
    path: pathOfDuty(duty),
    before: null,
    after: { clauses },
  };
}

function compareDuty(
  between: Between,
  rules: RulesBetween,
  subject: Subject,
  old: Duty,
  now: Duty,
): Change[] {
  // What is promised to customers matters to them also where it is no number.
  const of = { weight: Math.max(weightOfDuty(old), weightOfDuty(now)) === 4 ? 3 : 1 };
  const rule = (part: Parameters<typeof ruleChanged>[1], key: keyof Duty, at: string) =>
    ruleChanged(subject, part, { before: old[key], after: now[key], at }, of);
  return [
    ...compareTargets(between, subject, old, now),
    ...renamed(subject, old.name, now.name),
    ...valueChanged(
      subject,
      'counts',
      { before: old.counts, after: now.counts, at: 'counts' },
      {
        value: (counts) => word(counts),
        verdict: now.counts === 'promise' ? 'better' : old.counts === 'promise' ? 'worse' : 'different',
      },
    ),
    ...valueChanged(
      subject,
      'promisedTo',
      { before: old.to, after: now.to, at: 'to' },
      { value: (to) => word(to), verdict: now.to === 'customer' ? 'better' : 'worse' },
    ),
    ...valueChanged(
      subject,
      'owedBy',
      { before: old.owedBy, after: now.owedBy, at: 'owed-by' },
      {
        value: (role) => orNothing(role, (id) => partyNamed(between.after, id)),
        verdict: 'different',
        weight: 2,
      },
    ),
    ...rule('supports', 'supports', 'supports'),
    ...rule('start', 'from', 'from'),
    ...rule('condition', 'when', 'when'),
    ...rule('condition', 'applies', 'applies'),
    ...rule('end', 'until', 'until'),
    ...pausesChanged(subject, old, now),
    ...(holdsDiffer(rules, old, now) ? [] : rule('lapses', 'lapses', 'lapses')),
    ...rule('changeRule', 'change', 'change'),
    ...rule('countedFrom', 'countedFrom', 'counted-from'),
    ...rule('rhythm', 'rhythm', 'rhythm'),
    ...rule('lives', 'lives', 'lives'),
    ...rule('quorum', 'quorum', 'quorum'),
    ...rule('warnings', 'warnings', 'warn'),
    ...rule('onDue', 'onDue', 'on-miss'),
  ];
}

function pausesChanged(subject: Subject, old: Duty, now: Duty): Change[] {
  const isFewer = (some: Duty, others: Duty) =>
    some.pauses.every((pause) => others.pauses.some((other) => sameRule(pause, other)));
  const verdict = isFewer(now, old) ? 'better' : isFewer(old, now) ? 'worse' : 'different';
  const { kept } = matched(old.pauses, now.pauses, (pause) => ruleText(pause.while));
  return [
    ...ruleChanged(subject, 'pauses', { before: old.pauses, after: now.pauses, at: 'pause' }, { verdict }),
    ...kept.flatMap(([before, after]) => reworded(subject, 'pauses', before.reason, after.reason, 'pause')),
  ];
}

/** A hold on a way of closing is part of what makes its countdown lapse, and is told of at the hold. */
function holdsDiffer({ before, after }: RulesBetween, old: Duty, now: Duty): boolean {
  return (
    now.concept === 'closing' &&
    old.concept === 'closing' &&
    !sameRule(before.closing.holds, after.closing.holds)
  );
}

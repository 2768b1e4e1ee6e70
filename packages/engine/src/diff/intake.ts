import type { Intake } from '../guide/guide.ts';
import type { Between, RulesBetween } from './between.ts';
import type { Change } from './change.ts';
import { redefined, reworded, ruleChanged, valueChanged } from './compare-parts.ts';
import { compareForms } from './forms.ts';
import { matched } from './matched.ts';
import { compareNeeds } from './needs.ts';
import { ruleText } from './same-rule.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { said, truth } from './values.ts';

/** What is asked when a case is opened, and on what it is taken. */
export function compareIntake(between: Between, { before, after, kind }: RulesBetween): Change[] {
  const [old, now] = [before.intake, after.intake];
  const at = kind === null ? 'intake' : kind.path;
  const subject: Subject = {
    what: 'intakeNeed',
    name: null,
    kind: kind?.name ?? null,
    path: at,
    before: { clauses: old.clauses },
    after: { clauses: now.clauses },
  };
  return [
    ...compareForms(old.fields, now.fields, {
      path: kind === null ? 'intake.fields' : `${kind.path}.form`,
      kind: kind?.name ?? null,
    }),
    ...compareNeeds(subject, old.accept, now.accept, 'accept'),
    ...warningsChanged(subject, old, now),
    ...valueChanged(
      subject,
      'searchFirst',
      { before: old.searchFirst, after: now.searchFirst, at: 'search-first' },
      { value: truth, verdict: 'different' },
    ),
    ...redefined(between, subject, 'afterFiling', old.afterFiling, now.afterFiling, 'after-filing'),
  ];
}

function warningsChanged(intake: Subject, old: Intake, now: Intake): readonly Change[] {
  const { added, removed, kept } = matched(old.warnings, now.warnings, ({ when }) => ruleText(when));
  const byWords = matched(removed, added, ({ say }) => ruleText(Object.entries(say)));
  const subject: Subject = { ...intake, what: 'intakeWarning', path: `${intake.path}.warnings` };
  return [
    ...byWords.removed.map(({ say, clauses }) =>
      changeOf({ ...subject, name: said(say), before: { clauses }, after: null }, 'removed', 'different'),
    ),
    ...byWords.added.map(({ say, clauses }) =>
      changeOf({ ...subject, name: said(say), before: null, after: { clauses } }, 'added', 'different'),
    ),
    ...kept.flatMap(([before, after]) => reworded(subject, 'says', before.say, after.say, 'say')),
    ...byWords.kept.flatMap(([before, after]) =>
      ruleChanged({ ...subject, name: said(after.say) }, 'condition', {
        before: before.when,
        after: after.when,
        at: 'when',
      }),
    ),
  ];
}

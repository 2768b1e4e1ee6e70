import type { FormField } from '../kernel/form-field.ts';
import type { Text } from '../guide/text.ts';
import type { Condition } from '../kernel/condition.ts';
import type { Change } from './change.ts';
import { gainedAndLost, reworded, ruleChanged, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { matchedById } from './matched.ts';
import { sameRule } from './same-rule.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { named, plain } from './values.ts';

/** The questions of a form: of the intake, an act, a survey or a right. */
export function compareForms(
  before: readonly FormField[],
  after: readonly FormField[],
  { path, kind }: { path: string; kind: Text | null },
): Change[] {
  return compareEntries({
    what: 'question',
    before,
    after,
    path,
    name: ({ label }) => named(label),
    kind: kind === null ? null : { name: kind, path },
    // Whoever must answer one question more has more to do.
    added: ({ required }) => (required === false ? 'different' : 'worse'),
    removed: ({ required }) => (required === false ? 'different' : 'better'),
    kept: compareField,
  });
}

function compareField(old: FormField, now: FormField, subject: Subject): Change[] {
  return [
    ...requiredChanged(subject, old.required, now.required),
    ...reworded(subject, 'name', old.label, now.label, 'label'),
    ...reworded(subject, 'help', old.help, now.help, 'help'),
    ...ruleChanged(subject, 'type', { before: old.type, after: now.type, at: 'type' }),
    ...ruleChanged(subject, 'shown', { before: old.show, after: now.show, at: 'show' }),
    ...optionsChanged(subject, old, now),
    ...ruleChanged(subject, 'format', {
      before: [old.pattern?.source, old.readsAs],
      after: [now.pattern?.source, now.readsAs],
      at: 'pattern',
    }),
    ...reworded(subject, 'format', old.pattern?.say ?? null, now.pattern?.say ?? null, 'pattern.say'),
    ...valueChanged(
      subject,
      'length',
      { before: old.maxLength, after: now.maxLength, at: 'max-length' },
      {
        value: (count) => ({ kind: 'count', count }),
        verdict: now.maxLength > old.maxLength ? 'better' : 'worse',
      },
    ),
    ...ruleChanged(
      subject,
      'prefill',
      { before: old.prefill, after: now.prefill, at: 'prefill' },
      { verdict: old.prefill === null ? 'better' : now.prefill === null ? 'worse' : 'different', weight: 2 },
    ),
    ...ruleChanged(subject, 'findings', { before: old.find, after: now.find, at: 'find' }, { weight: 2 }),
  ];
}

function requiredChanged(
  subject: Subject,
  before: Condition | boolean,
  after: Condition | boolean,
): readonly Change[] {
  if (sameRule(before, after)) return [];
  // Sometimes required lies between never and always.
  const degree = (required: Condition | boolean) => (required === true ? 2 : required === false ? 0 : 1);
  const at = 'required';
  if (degree(after) === 2) return [changeOf(subject, 'field-required', 'worse', { at })];
  if (degree(after) === 0) return [changeOf(subject, 'field-optional', 'better', { at })];
  const verdict = degree(before) === 0 ? 'worse' : degree(before) === 2 ? 'better' : 'different';
  return ruleChanged(subject, 'condition', { before, after, at }, { verdict });
}

function optionsChanged(subject: Subject, old: FormField, now: FormField): readonly Change[] {
  const { kept } = matchedById(old.options, now.options);
  const labels = new Map([...old.options, ...now.options].map(({ id, label }) => [id, label]));
  const ids = (field: FormField) => field.options.map(({ id }) => id);
  return [
    ...gainedAndLost(
      subject,
      'options',
      { before: ids(old), after: ids(now), at: 'options' },
      {
        value: (id) => {
          const label = labels.get(id);
          return label === undefined ? plain(id) : named(label);
        },
        gained: 'different',
        lost: 'different',
      },
    ),
    ...kept.flatMap(([before, after]) =>
      reworded(subject, 'options', before.label, after.label, `options.${after.id}`),
    ),
  ];
}

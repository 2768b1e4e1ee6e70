import type { Instant } from '../calendar/instant.ts';
import type { Refusal } from '../case/case.ts';
import type { FormField, Guide } from '../guide/guide.ts';
import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import { formAnswers, type FormAnswers } from './form-answers.ts';
import type { Answer, FormInput } from './form-input.ts';

export type { Answer, FormInput };

export type FormDecision =
  | { ok: true; form: Record<Id, Answer>; warnings: { say: Text; clauses: readonly ClauseId[] }[] }
  | { ok: false; refusals: Refusal[] };

/**
 * Checks and cleans the answers to a guide's intake, and whether the case may be taken at all. All that is wrong is
 * told at once: `field-required`, `field-unknown`, `field-too-long`, `field-not-an-option`, `field-pattern` and the
 * like with the path `/form/<id>`, and `intake-need-unmet` with the guide's own words. Answers to questions that are not
 * shown are dropped. Never throws.
 */
export function checkForm(guide: Guide, input: FormInput, at: Instant): FormDecision {
  const answers = formAnswers(guide, input, at);
  const refusals = [
    ...unknownFields(guide, input),
    ...answers.shown.flatMap((field) => fieldRefusals(field, answers)),
    ...unmetNeeds(guide, answers.facts),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const warnings = guide.intake.warnings.filter(({ when }) => when.holds(answers.facts));
  return { ok: true, form: answers.form, warnings: warnings.map(({ say, clauses }) => ({ say, clauses })) };
}

/** The questions to show, in order, given the answers so far; those that must be answered are marked. */
export function visibleFields(
  guide: Guide,
  input: FormInput,
  at: Instant,
): { field: FormField; required: boolean }[] {
  const { shown, facts } = formAnswers(guide, input, at);
  return shown.map((field) => ({ field, required: isRequired(field, facts) }));
}

const isRequired = ({ required }: FormField, facts: Facts): boolean =>
  typeof required === 'boolean' ? required : required.holds(facts);

/** Answers and files that belong to no question of the guide. A file is no answer to anything but a file question. */
function unknownFields(guide: Guide, input: FormInput): Refusal[] {
  const known = new Set(guide.intake.fields.map(({ id }) => id));
  const files = new Set(guide.intake.fields.filter(({ type }) => type === 'file').map(({ id }) => id));
  const unknown = [
    ...Object.keys(input.answers).filter((id) => !known.has(id)),
    ...input.files.flatMap(({ field }) => (field === null || files.has(field) ? [] : [field])),
  ];
  return [...new Set(unknown)].map((id) => refusal('field-unknown', id));
}

function fieldRefusals(field: FormField, { readings, facts }: FormAnswers): Refusal[] {
  const reading = readings.get(field.id);
  const { id, clauses } = field;
  if (reading?.kind === 'fault')
    return [{ ...refusal(reading.code, id), say: reading.say, clauses, params: reading.params }];
  // A box that must be ticked is not answered by leaving it empty.
  const missing = reading?.kind !== 'answer' || (field.type === 'confirm' && reading.value === false);
  return missing && isRequired(field, facts) ? [{ ...refusal('field-required', id), clauses }] : [];
}

const unmetNeeds = (guide: Guide, facts: Facts): Refusal[] =>
  guide.intake.accept
    .filter(({ that }) => !that.holds(facts))
    .map(({ say, clauses }) => ({ code: 'intake-need-unmet', say, clauses, path: null, params: {} }));

const refusal = (code: string, field: Id): Refusal => ({
  code,
  say: null,
  clauses: [],
  path: `/form/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  params: {},
});

import type { Refusal } from '../case/case.ts';
import type { FormField } from '../kernel/form-field.ts';
import type { Id } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import { formAnswers, type FactsWith, type FormAnswers } from './form-answers.ts';
import type { Answer, AnswerSheet } from './form-input.ts';

export type FieldsDecision =
  | {
      ok: true;
      /** Clean answers to the questions shown. */
      form: Record<Id, Answer>;
      /** With a blank for each question that was not answered, as conditions see them. */
      withBlanks: Record<Id, Answer>;
      facts: Facts;
    }
  | { ok: false; refusals: Refusal[]; facts: Facts };

/** Checks and cleans the answers to a form. All that is wrong is told at once, each with the path `/form/<id>`. */
export function checkFields(
  fields: readonly FormField[],
  sheet: AnswerSheet,
  factsWith: FactsWith,
): FieldsDecision {
  const answers = formAnswers(fields, sheet, factsWith);
  const { form, withBlanks, facts } = answers;
  const refusals = [
    ...unknownFields(fields, sheet),
    ...answers.shown.flatMap((field) => fieldRefusals(field, answers)),
  ];
  return refusals.length > 0 ? { ok: false, refusals, facts } : { ok: true, form, withBlanks, facts };
}

export const isRequired = ({ required }: FormField, facts: Facts): boolean =>
  typeof required === 'boolean' ? required : required.holds(facts);

/** Answers and files that belong to no question. A file is no answer to anything but a file question. */
function unknownFields(fields: readonly FormField[], sheet: AnswerSheet): Refusal[] {
  const known = new Set(fields.map(({ id }) => id));
  const files = new Set(fields.filter(({ type }) => type === 'file').map(({ id }) => id));
  const unknown = [
    ...Object.keys(sheet.answers).filter((id) => !known.has(id)),
    ...sheet.files.flatMap(({ field }) => (field === null || files.has(field) ? [] : [field])),
  ];
  return [...new Set(unknown)].map((id) => fieldRefusal('field-unknown', id));
}

function fieldRefusals(field: FormField, { readings, facts }: FormAnswers): Refusal[] {
  const reading = readings.get(field.id);
  const { id, clauses } = field;
  if (reading?.kind === 'fault')
    return [{ ...fieldRefusal(reading.code, id), say: reading.say, clauses, params: reading.params }];
  // A box that must be ticked is not answered by leaving it empty.
  const missing = reading?.kind !== 'answer' || (field.type === 'confirm' && reading.value === false);
  return missing && isRequired(field, facts) ? [{ ...fieldRefusal('field-required', id), clauses }] : [];
}

const fieldRefusal = (code: string, field: Id): Refusal => ({
  code,
  say: null,
  clauses: [],
  path: `/form/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  params: {},
});

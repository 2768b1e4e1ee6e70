import type { Instant } from '../calendar/instant.ts';
import type { FormField, Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Answer, FormInput } from './form-input.ts';
import { intakeFacts } from './intake-facts.ts';
import { readAnswer, type AnswerReading } from './read-answer.ts';

export interface FormAnswers {
  /** In the order of the guide. */
  shown: readonly FormField[];
  readings: ReadonlyMap<Id, AnswerReading>;
  /** Answers to the questions shown; a question without a good answer has an empty text, so that conditions can ask. */
  facts: Facts;
  /** The good answers to the questions shown. Files are kept with the case, not here. */
  form: Record<Id, Answer>;
}

/**
 * Settles which questions are shown, given the answers. A question may depend on the answer to another, which counts
 * only while that one is shown itself; the compiler saw to it that this has an end.
 */
export function formAnswers(guide: Guide, input: FormInput, at: Instant): FormAnswers {
  const { fields } = guide.intake;
  const readings = new Map(fields.map((field) => [field.id, readAnswer(field, input)]));
  let shown = fields.filter(({ show }) => show === null);
  for (let round = 0; round <= fields.length; round++) {
    const form = formOf(shown, readings);
    const facts = intakeFacts(guide, input, withBlanks(shown, form), at);
    const next = fields.filter(({ show }) => show === null || show.holds(facts));
    const settled = next.length === shown.length && next.every((field, index) => field === shown[index]);
    if (settled) return { shown, readings, facts, form: withoutFiles(shown, form) };
    shown = next;
  }
  const form = formOf(shown, readings);
  const facts = intakeFacts(guide, input, withBlanks(shown, form), at);
  return { shown, readings, facts, form: withoutFiles(shown, form) };
}

function formOf(shown: readonly FormField[], readings: ReadonlyMap<Id, AnswerReading>): Record<Id, Answer> {
  const form: Record<Id, Answer> = {};
  for (const { id } of shown) {
    const reading = readings.get(id);
    if (reading?.kind === 'answer') form[id] = reading.value;
  }
  return form;
}

function withoutFiles(shown: readonly FormField[], form: Readonly<Record<Id, Answer>>): Record<Id, Answer> {
  const files = new Set(shown.filter(({ type }) => type === 'file').map(({ id }) => id));
  return Object.fromEntries(Object.entries(form).filter(([id]) => !files.has(id)));
}

/** What is shown and not answered reads as an empty text, a box not ticked as false. */
function withBlanks(shown: readonly FormField[], form: Readonly<Record<Id, Answer>>): Record<Id, Answer> {
  const blank = ({ type }: FormField) => (type === 'confirm' ? false : '');
  return Object.fromEntries(
    shown
      .filter((field) => field.type !== 'number' || field.id in form)
      .map((field) => [field.id, form[field.id] ?? blank(field)]),
  );
}

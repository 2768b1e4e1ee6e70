import type { FormField } from '../kernel/form-field.ts';
import type { Id } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Answer, AnswerSheet } from './form-input.ts';
import { readAnswer, type AnswerReading } from './read-answer.ts';

export interface FormAnswers {
  /** In the order of the guide. */
  shown: readonly FormField[];
  readings: ReadonlyMap<Id, AnswerReading>;
  /** Answers to the questions shown; a question without a good answer has an empty text, so that conditions can ask. */
  facts: Facts;
  /** The good answers to the questions shown. Files are kept with the case, not here. */
  form: Record<Id, Answer>;
  /** The same with a blank for each question that was not answered, as conditions see them. */
  withBlanks: Record<Id, Answer>;
}

/** What conditions see, given the answers so far. */
export type FactsWith = (form: Readonly<Record<Id, Answer>>) => Facts;

/**
 * Settles which questions are shown, given the answers. A question may depend on the answer to another, which counts
 * only while that one is shown itself; the compiler saw to it that this has an end.
 */
export function formAnswers(
  fields: readonly FormField[],
  sheet: AnswerSheet,
  factsWith: FactsWith,
): FormAnswers {
  const readings = new Map(fields.map((field) => [field.id, readAnswer(field, sheet)]));
  let shown = fields.filter(({ show }) => show === null);
  for (let round = 0; round <= fields.length; round++) {
    const { facts, answers } = answered(shown);
    const next = fields.filter(({ show }) => show === null || show.holds(facts));
    const settled = next.length === shown.length && next.every((field, index) => field === shown[index]);
    if (settled) return answers;
    shown = next;
  }
  return answered(shown).answers;

  function answered(questions: readonly FormField[]): { facts: Facts; answers: FormAnswers } {
    const form = formOf(questions, readings);
    const blanks = withBlanks(questions, form);
    const facts = factsWith(blanks);
    return {
      facts,
      answers: { shown: questions, readings, facts, form: withoutFiles(questions, form), withBlanks: blanks },
    };
  }
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

import type { AnswerView, ValueView } from '@upheld/contract';
import {
  parseLength,
  standsFor,
  type Answers,
  type FactRule,
  type FactValue,
  type FormField,
} from '@upheld/engine';

/** A value with what it takes to say it; `names` are those of a choice. */
export function valueView(
  type: ValueView['type'],
  value: FactValue,
  names: Readonly<Record<string, ValueView['called']>> = {},
): ValueView {
  const amount = type === 'duration' ? parseLength(String(value)) : null;
  return { type, value, called: names[String(value)] ?? null, amount, standsFor: null };
}

export const factValueView = ({ type, valueNames }: FactRule, value: FactValue): ValueView =>
  valueView(type, value, valueNames);

/** The answers that were given to a form, in its order. */
export function answersView(fields: readonly FormField[], answers: Answers): AnswerView[] {
  return fields.flatMap((field) => {
    const { id, label, type, options } = field;
    const value = answers[id];
    if (value === undefined) return [];
    const names = Object.fromEntries(options.map((option) => [option.id, option.label]));
    return [
      { id, label, ...valueView(valueType(type), value, names), standsFor: standsFor(field, String(value)) },
    ];
  });
}

function valueType(type: FormField['type']): ValueView['type'] {
  switch (type) {
    case 'confirm':
      return 'truth';
    case 'choice':
    case 'number':
    case 'date':
    case 'duration':
      return type;
    default:
      return 'text';
  }
}

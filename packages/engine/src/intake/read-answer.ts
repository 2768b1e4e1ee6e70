import { isReckonableDate } from '../calendar/local-date.ts';
import { parseLength } from '../guide/amounts/parse-amount.ts';
import type { FormField } from '../kernel/form-field.ts';
import type { Text } from '../guide/text.ts';
import type { Answer, AnswerSheet } from './form-input.ts';

/** What came of an answer: nothing, a clean value, or the reason why it is none. */
export type AnswerReading =
  | { kind: 'none' }
  | { kind: 'answer'; value: Answer }
  | { kind: 'fault'; code: AnswerFault; say: Text | null; params: Readonly<Record<string, string | number>> };

export type AnswerFault =
  | 'field-not-text'
  | 'field-too-long'
  | 'field-not-an-option'
  | 'field-pattern'
  | 'field-not-email'
  | 'field-not-phone'
  | 'field-not-date'
  | 'field-not-duration'
  | 'field-not-number'
  | 'field-not-yes-or-no';

/** Reads the answer to one question as its type demands. */
export function readAnswer(field: FormField, input: AnswerSheet): AnswerReading {
  if (field.type === 'file') {
    const names = input.files.filter((file) => file.field === field.id).map(({ name }) => name);
    return names.length > 0 ? answer(names.join(', ')) : none;
  }
  const raw = Object.hasOwn(input.answers, field.id) ? input.answers[field.id] : undefined;
  if (raw === undefined || raw === null || raw === '') return none;
  if (field.type === 'confirm') return readTruth(raw);
  if (field.type === 'number') return readNumber(raw);
  if (typeof raw !== 'string') return fault('field-not-text');
  const text = raw.replaceAll('\r\n', '\n').trim();
  return text === '' ? none : readText(field, text);
}

function readText(field: FormField, text: string): AnswerReading {
  switch (field.type) {
    case 'choice':
      return field.options.some(({ id }) => id === text) ? answer(text) : fault('field-not-an-option');
    case 'duration':
      return parseLength(text) === null ? fault('field-not-duration') : answer(text);
    case 'date':
      return isReckonableDate(text) ? answer(text) : fault('field-not-date');
    default: {
      // Length before patterns: an expression of the guide never sees a long text.
      if ([...text].length > field.maxLength) return fault('field-too-long', { most: field.maxLength });
      if (field.type === 'email' && !/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(text))
        return fault('field-not-email');
      if (field.type === 'phone' && !isPhone(text)) return fault('field-not-phone');
      if (field.pattern && !field.pattern.fits(text)) {
        return { kind: 'fault', code: 'field-pattern', say: field.pattern.say, params: {} };
      }
      return answer(text);
    }
  }
}

/** Digits with the signs that people write between them, and maybe an extension in words. */
const isPhone = (text: string): boolean =>
  /^[+(\d][\d\s().\-/+,;#*a-z]*$/i.test(text) && (text.match(/\d/g)?.length ?? 0) >= 5;

function readTruth(raw: unknown): AnswerReading {
  if (typeof raw === 'boolean') return answer(raw);
  if (raw === 'true' || raw === 'on') return answer(true);
  if (raw === 'false') return answer(false);
  return fault('field-not-yes-or-no');
}

function readNumber(raw: unknown): AnswerReading {
  const written = typeof raw === 'string' && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(raw) && raw.length <= 30;
  const value = written ? Number(raw) : raw;
  return typeof value === 'number' && Number.isFinite(value) ? answer(value) : fault('field-not-number');
}

const none: AnswerReading = { kind: 'none' };
const answer = (value: Answer): AnswerReading => ({ kind: 'answer', value });
const fault = (code: AnswerFault, params: Readonly<Record<string, string | number>> = {}): AnswerReading => ({
  kind: 'fault',
  code,
  say: null,
  params,
});

import type { FormFieldView } from '@upheld/contract';
import type { FilingDraft } from './draft.ts';

export const steps = ['product', 'problem', 'severity', 'details', 'check'] as const;
export type Step = (typeof steps)[number];

/** What a step lacks: the place of a field, as a JSON pointer into the request, and what to say of it. */
export interface Lack {
  pointer: string;
  code: 'choose' | 'fill' | 'confirm' | 'tooLong' | 'attach';
  /** Of a field of the guide's own form. */
  field?: FormFieldView;
}

const TITLE_MOST = 200;

/** What stands against leaving a step; empty when nothing does. Meaning is the server's to judge, only what is missing is said here. */
export function lacksOf(step: Step, draft: FilingDraft, fields: readonly FormFieldView[]): Lack[] {
  switch (step) {
    case 'product':
      return draft.contractId === null || draft.product === null
        ? [{ pointer: '/product', code: 'choose' }]
        : [];
    case 'problem':
      return [
        ...textLacks('/title', draft.title, TITLE_MOST),
        ...textLacks('/description', draft.description, 20_000),
      ];
    case 'severity':
      return draft.severity === null ? [{ pointer: '/severity', code: 'choose' }] : [];
    case 'details':
      return fields.flatMap((field) => fieldLacks(field, draft));
    case 'check':
      return steps.slice(0, -1).flatMap((each) => lacksOf(each, draft, fields));
  }
}

/** The first step that is not complete: nobody is led past it by an address. */
export function furthestStep(draft: FilingDraft, fields: readonly FormFieldView[]): Step {
  return steps.find((step) => step !== 'check' && lacksOf(step, draft, fields).length > 0) ?? 'check';
}

export const isBefore = (one: Step, other: Step): boolean => steps.indexOf(one) < steps.indexOf(other);

/** The step on which a pointer of a refusal has its field. */
export function stepOf(pointer: string | null): Step {
  const [, head = ''] = (pointer ?? '').split('/');
  switch (head) {
    case 'contractId':
    case 'product':
    case 'entitlement':
      return 'product';
    case 'title':
    case 'description':
      return 'problem';
    case 'severity':
      return 'severity';
    case 'form':
    case 'files':
      return 'details';
    default:
      return 'check';
  }
}

/** The element that a pointer means: `/form/serial` gives `filing-form-serial`. */
export const elementOf = (pointer: string): string => `filing${pointer.replaceAll('/', '-')}`;

function textLacks(pointer: string, text: string, most: number): Lack[] {
  if (text.trim() === '') return [{ pointer, code: 'fill' }];
  return text.length > most ? [{ pointer, code: 'tooLong' }] : [];
}

function fieldLacks(field: FormFieldView, draft: FilingDraft): Lack[] {
  const pointer = `/form/${field.id}`;
  const value = draft.form[field.id] ?? field.value;
  if (field.type === 'file') {
    const attached = draft.uploads.some((upload) => upload.field === field.id && upload.state === 'done');
    return field.required && !attached ? [{ pointer, code: 'attach', field }] : [];
  }
  if (typeof value === 'string' && value.length > field.maxLength)
    return [{ pointer, code: 'tooLong', field }];
  if (!field.required) return [];
  if (field.type === 'confirm') return value === true ? [] : [{ pointer, code: 'confirm', field }];
  const blank = value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  return blank ? [{ pointer, code: field.type === 'choice' ? 'choose' : 'fill', field }] : [];
}

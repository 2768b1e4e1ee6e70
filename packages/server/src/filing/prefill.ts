import type { FormFieldView } from '@upheld/contract';
import { requestKind, rulesOf, type FormField, type Guide } from '@upheld/engine';
import type { FilingFacts } from './filing-facts.ts';

type Known = Pick<FilingFacts, 'contact' | 'account'>;

/** The answers that are filled in before anybody types. */
export function prefilled(guide: Guide, facts: Known, kind = requestKind): Record<string, string> {
  return Object.fromEntries(
    rulesOf(guide, kind).intake.fields.flatMap((field) => {
      const value = prefill(field, facts);
      return value === null ? [] : [[field.id, String(value)]];
    }),
  );
}

/** What is known already, by the paths that a guide may name. */
export function prefill(field: FormField, { contact, account }: Known): FormFieldView['value'] {
  switch (field.prefill) {
    case 'contact.name':
      return contact.name;
    case 'contact.email':
      return contact.email;
    case 'contact.phone':
      return contact.phone;
    case 'account.name':
      return account.name;
    case 'account.customerId':
      return account.customerId;
    default:
      return null;
  }
}

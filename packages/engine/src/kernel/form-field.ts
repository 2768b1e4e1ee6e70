import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { Condition } from './condition.ts';
import type { RegularExpression } from './regular-expression/regular-expression.ts';

export const fieldTypes = [
  'text',
  'long',
  'choice',
  'confirm',
  'number',
  'date',
  'phone',
  'email',
  'version',
  'file',
  'duration',
] as const;

export type FieldType = (typeof fieldTypes)[number];

export interface FormField {
  id: Id;
  type: FieldType;
  label: Text;
  help: Text | null;
  /** Null: always shown. A hidden field is neither asked nor required, and an answer to it is dropped. */
  show: Condition | null;
  required: Condition | boolean;
  options: readonly { id: Id; label: Text }[];
  /** A regular expression that the whole answer fits, with the words for one that does not. */
  pattern: (Pick<RegularExpression, 'source' | 'fits'> & { say: Text }) | null;
  maxLength: number;
  /** Filled in from what is known: `contact.name`, `contact.email`, `contact.phone`, `account.name`, `account.customerId`. */
  prefill: string | null;
  /** A key into the product's `find`. */
  find: Id | null;
  /** What the answer stands for: eight hexadecimal digits for an IPv4 address. */
  readsAs: 'ipv4' | null;
  clauses: readonly ClauseId[];
}

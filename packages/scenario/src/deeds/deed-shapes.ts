import { z } from 'zod';
import { line, moment, value, word } from '../format/scalars.ts';

const channel = z.enum(['web', 'phone', 'mail']);
const said = z.string();

const filing = z.strictObject({
  /** A kind of case that the guide declares; left out, a request for support. */
  kind: word.default('request'),
  /** The contact, where the vendor's side files for somebody. */
  for: word.optional(),
  contract: word.optional(),
  product: word.optional(),
  channel: channel.default('web'),
  severity: word.optional(),
  title: said.default('Something does not work'),
  description: said.default(''),
  form: z.record(z.string(), value).default({}),
});

/**
 * What people do in a scenario with the product's own acts, and what each takes under `with`. Words that an act demands and
 * that do not matter to the story may be left out.
 */
export const deedShapes = {
  open: filing,
  /** The form of a filing as it shows itself, without sending it. */
  'fill-in': filing,
  assign: z.strictObject({ to: word, reason: said.nullable().default('Handed over.') }),
  message: z.strictObject({ body: said.default('A message.'), 'still-with-us': z.boolean().default(false) }),
  note: z.strictObject({ body: said.default('A note.') }),
  files: z.strictObject({}),
  'change-severity': z.strictObject({ to: word, reason: said.default('Looked at again.') }),
  'ask-severity-review': z.strictObject({ to: word, reason: said.default('It got worse.') }),
  'review-severity': z.strictObject({ reason: said.default('Looked at, and it fits.') }),
  wait: z.strictObject({
    for: z.enum(['customer', 'vendor', 'release']),
    reason: said.default('Something is missing.'),
  }),
  'end-wait': z.strictObject({ reason: said.nullable().default(null) }),
  'contact-attempt': z.strictObject({
    channel: channel.default('phone'),
    outcome: z.enum(['noAnswer', 'busy', 'leftMessage', 'reached']).default('noAnswer'),
    note: said.nullable().default(null),
  }),
  'propose-solution': z.strictObject({ summary: said.default('This should solve it.') }),
  'confirm-solution': z.strictObject({ words: said.nullable().default(null) }),
  'reject-solution': z.strictObject({ reason: said.default('It still happens.') }),
  'record-consent': z.strictObject({
    subject: z.literal('notFixed').default('notFixed'),
    words: said.default('The customer agrees.'),
  }),
  close: z.strictObject({ way: word, reason: said.nullable().default(null) }),
  reopen: z.strictObject({ reason: said.nullable().default(null) }),
  'set-fact': z.strictObject({ fact: word, value, reason: said.nullable().default(null) }),
  'agree-due': z.strictObject({ duty: line, due: moment, reason: said.nullable().default(null) }),
  /** The latest open proposal, unless its number is told. */
  agree: z.strictObject({ proposal: z.int().positive().optional(), words: said.nullable().default(null) }),
  decline: z.strictObject({ proposal: z.int().positive().optional(), reason: said.default('No.') }),
  'move-edition': z.strictObject({ to: line, reason: said.default('A newer edition holds.') }),
  /** Asks what a contract gives beside support. */
  'ask-right': z.strictObject({
    right: word,
    for: word.optional(),
    contract: word.optional(),
    product: word.optional(),
    form: z.record(z.string(), value).default({}),
  }),
} as const;

export type DeedName = keyof typeof deedShapes;

export const deedNames = Object.keys(deedShapes).filter(isDeedName);

export function isDeedName(name: string): name is DeedName {
  return Object.hasOwn(deedShapes, name);
}

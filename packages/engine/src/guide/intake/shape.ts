import { z } from 'zod';
import { fieldTypes } from '../../kernel/form-field.ts';
import { condition } from '../conditions/shape.ts';
import { needs } from '../needs/shape.ts';
import { entry, idKey, text } from '../shape/scalars.ts';

const prefills = [
  'contact.name',
  'contact.email',
  'contact.phone',
  'account.name',
  'account.customerId',
] as const;

export const field = entry({
  id: idKey,
  type: z.enum(fieldTypes),
  label: text,
  help: text.optional(),
  show: condition.optional(),
  required: z.union([z.boolean(), condition], { error: 'true, false or a condition is expected' }).optional(),
  options: z.record(idKey, text).optional(),
  pattern: z
    .strictObject({
      matches: z
        .string()
        .max(500)
        .meta({ description: 'A regular expression for the whole answer', examples: ['.*'] }),
      say: text,
    })
    .optional(),
  'max-length': z.int().min(1).max(100_000).optional(),
  prefill: z.enum(prefills).optional(),
  find: idKey.optional(),
  'reads-as': z.enum(['ipv4']).optional(),
});

/** What the opening of any kind of case may say, beside its questions. */
const openingFields = {
  accept: needs.optional(),
  warnings: z.array(entry({ when: condition, say: text })).optional(),
  'after-filing': text.optional(),
};

export const intake = entry({
  'search-first': z.boolean().optional(),
  fields: z.array(field).optional(),
  ...openingFields,
});

/** The same for another kind of case, whose questions are its form. */
export const intakeFields = { form: z.array(field).optional(), ...openingFields };
export type RawIntake = z.infer<typeof intake>;
export type RawField = z.infer<typeof field>;

import { z } from 'zod';
import { date, entry, fault, idKey, text, zone } from '../shape/scalars.ts';

const languageFault = fault('language-invalid', 'A language is written en, ko or zh-CN');
const languageTag = z
  .string({ error: languageFault })
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: languageFault })
  .meta({ examples: ['en'] });

const publishedFault = fault(
  'date-invalid',
  'The day, month or year of publication: 2008-06-01, 2008-06 or "2008"',
);

export const head = entry({
  id: idKey,
  vendor: text,
  title: text,
  about: text.optional(),
  languages: z
    .array(languageTag)
    .min(1)
    .meta({ examples: [['en']], description: 'The first is the reference language' }),
  zone,
  edition: z
    .string({ error: 'An edition is a text; put it in quotes' })
    .min(1)
    .max(40)
    .meta({ examples: ['1'] }),
  published: z
    .string({ error: publishedFault })
    .regex(/^\d{4}(?:-\d{2}){0,2}$/, { error: publishedFault })
    .meta({ examples: ['2026-01'] }),
  effective: date,
  words: z
    .strictObject({
      case: text.optional(),
      severity: text.optional(),
      offering: text.optional(),
      owner: text.optional(),
      close: text.optional(),
      file: text.optional(),
    })
    .optional(),
});
export type RawHead = z.infer<typeof head>;

import { z } from 'zod';
import { lookup } from '../lookups/shape.ts';
import { patterns } from '../patterns/shape.ts';
import { byId, entry, idKey, text } from '../shape/scalars.ts';

const calendarId = z.string().meta({ description: 'A calendar', examples: ['always'] });

export const offering = entry({
  name: text,
  about: text.optional(),
  kind: z.enum(['contract', 'pack', 'free', 'evaluation', 'add-on']),
  coverage: lookup(
    calendarId,
    'wrong-type',
    'The id of a calendar is expected, or a table of them',
  ).optional(),
  channels: z.array(z.enum(['web', 'phone', 'mail'])).optional(),
  features: z
    .union([z.array(idKey), z.record(idKey, text)], {
      error: 'A list of features is expected, or a map of them with their names',
    })
    .optional(),
  on: z.array(idKey).optional(),
  incidents: entry({ 'returned-on': patterns }).optional(),
});

export const offerings = byId(offering);
export type RawOffering = z.infer<typeof offering>;

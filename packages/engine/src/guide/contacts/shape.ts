import { z } from 'zod';
import { byId, entry, text } from '../shape/scalars.ts';

const contact = entry({
  name: text,
  phone: z.array(z.string({ error: 'A telephone number is a text; put it in quotes' }).min(1)).optional(),
  fax: z.array(z.string({ error: 'A fax number is a text; put it in quotes' }).min(1)).optional(),
  email: z.email().optional(),
  address: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

export const contacts = byId(contact);
export type RawContact = z.infer<typeof contact>;

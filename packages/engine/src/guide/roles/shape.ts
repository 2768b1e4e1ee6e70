import { z } from 'zod';
import { byId, entry, text } from '../shape/scalars.ts';

const role = entry({
  name: text,
  side: z.enum(['customer', 'vendor', 'third']),
  duties: z.array(text).optional(),
});

export const roles = byId(role);
export type RawRole = z.infer<typeof role>;

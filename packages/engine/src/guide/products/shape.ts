import { z } from 'zod';
import { byId, entry, idKey, text } from '../shape/scalars.ts';

const product = entry({
  name: text,
  tags: z.array(idKey).optional(),
  find: z.record(idKey, text).optional().meta({ description: 'Where to find what the intake asks for' }),
});

export const products = byId(product);
export type RawProduct = z.infer<typeof product>;

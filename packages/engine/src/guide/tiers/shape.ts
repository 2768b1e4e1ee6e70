import { z } from 'zod';
import { judgedNeeds } from '../needs/shape.ts';
import { parties } from '../parties/shape.ts';
import { entry, id, idKey, text } from '../shape/scalars.ts';

export const tiers = z.array(
  entry({
    id,
    name: text,
    duties: z.array(text).optional(),
    'hand-up': entry({ to: idKey, by: parties, needs: judgedNeeds.optional() }).optional(),
    'hand-back': entry({ to: idKey, by: parties }).optional(),
  }),
);
export type RawTiers = z.infer<typeof tiers>;

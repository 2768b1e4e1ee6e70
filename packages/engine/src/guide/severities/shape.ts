import { z } from 'zod';
import { judgedNeeds } from '../needs/shape.ts';
import { entry, id, text } from '../shape/scalars.ts';

export const severities = z
  .array(
    entry({
      id,
      name: text,
      means: text,
      signs: z.array(text).optional(),
      examples: z.array(text).optional(),
      pledge: text.optional(),
      needs: judgedNeeds.optional(),
    }),
  )
  .min(1)
  .meta({ description: 'Gravest first' });
export type RawSeverities = z.infer<typeof severities>;

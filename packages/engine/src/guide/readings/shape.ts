import { z } from 'zod';
import { entry, id, text } from '../shape/scalars.ts';

const at = z
  .string()
  .min(1)
  .meta({ description: 'The path of an entry: milestones.first-response.target', examples: ['guide'] });

export const assumptions = z.array(entry({ id, at, taken: text, because: text }));
export const conflicts = z.array(
  entry({
    id,
    at,
    places: z
      .array(text)
      .min(2)
      .meta({ examples: [['…', '…']] }),
    taken: text,
  }),
);

export type RawAssumptions = z.infer<typeof assumptions>;
export type RawConflicts = z.infer<typeof conflicts>;

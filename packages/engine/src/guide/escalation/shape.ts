import { z } from 'zod';
import { actFields, acts } from '../acts/shape.ts';
import { milestones } from '../milestones/shape.ts';
import { parties } from '../parties/shape.ts';
import { entry, text } from '../shape/scalars.ts';

const bound = entry({ name: text, by: parties, ...actFields });

export const escalation = entry({
  name: text,
  about: text.optional(),
  ask: bound,
  acts: acts.optional(),
  milestones: milestones.optional(),
  end: bound,
});
export type RawEscalation = z.infer<typeof escalation>;

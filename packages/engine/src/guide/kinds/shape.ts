import { z } from 'zod';
import { acts } from '../acts/shape.ts';
import { closingFields } from '../closing/shape.ts';
import { effects } from '../effects/shape.ts';
import { facts } from '../facts/shape.ts';
import { intakeFields } from '../intake/shape.ts';
import { milestones } from '../milestones/shape.ts';
import { notices } from '../notices/shape.ts';
import { parties } from '../parties/shape.ts';
import { byId, entry, text } from '../shape/scalars.ts';

const kind = entry({
  name: text,
  about: text.optional(),
  by: parties,
  visible: z.enum(['public', 'internal']).optional(),
  ...intakeFields,
  then: effects.optional(),
  facts: facts.optional(),
  acts: acts.optional(),
  milestones: milestones.optional(),
  notices: notices.optional(),
  ...closingFields,
});

export const kinds = byId(kind);
export type RawKinds = z.infer<typeof kinds>;
export type RawKind = z.infer<typeof kind>;

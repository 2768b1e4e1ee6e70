import { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { effects } from '../effects/shape.ts';
import { field } from '../intake/shape.ts';
import { judgedNeeds } from '../needs/shape.ts';
import { parties } from '../parties/shape.ts';
import { byId, entry, idKey, text } from '../shape/scalars.ts';

const expression = z.union([z.string().min(1).max(2000), z.boolean(), z.number()]).meta({ examples: ["''"] });

/** What an act may say beside its name and who does it. */
export const actFields = {
  group: text.optional(),
  when: condition.optional(),
  form: z.array(field).optional(),
  needs: judgedNeeds.optional(),
  consents: parties.optional(),
  sets: z.record(idKey, expression).optional(),
  then: effects.optional(),
  once: z.boolean().optional(),
  visible: z.enum(['public', 'internal']).optional(),
  phrases: z.array(text).optional(),
  'after-closing': z.boolean().optional(),
};

export const act = entry({ name: text, by: parties, ...actFields });
export const acts = byId(act);
export type RawAct = z.infer<typeof act>;
export type RawActs = Readonly<Record<string, RawAct>>;

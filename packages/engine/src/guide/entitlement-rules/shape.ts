import { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { party } from '../parties/shape.ts';
import { entry, id, idKey, text } from '../shape/scalars.ts';

export const entitlementRules = z
  .array(
    entry({
      id,
      when: condition.optional(),
      answer: z.enum(['allow', 'refuse', 'self-help', 'ask']),
      say: text.optional(),
      of: party.optional(),
      declined: idKey.optional(),
    }),
  )
  .min(1)
  .meta({ description: 'The first match answers; the last has no `when`' });
export type RawEntitlementRules = z.infer<typeof entitlementRules>;

import { z } from 'zod';
import { actFields } from '../acts/shape.ts';
import { amount } from '../amounts/shape.ts';
import { condition } from '../conditions/shape.ts';
import { clockFields } from '../duties/shape.ts';
import { effects } from '../effects/shape.ts';
import { lookup } from '../lookups/shape.ts';
import { parties } from '../parties/shape.ts';
import { patterns } from '../patterns/shape.ts';
import { byId, entry, idKey, text } from '../shape/scalars.ts';

const step = entry({
  id: idKey,
  name: text.optional(),
  by: parties.optional(),
  ...actFields,
  after: z.array(idKey).optional(),
  within: lookup(amount, 'amount-invalid', 'An amount such as 4h is expected').optional(),
  clock: clockFields.clock.optional(),
  counts: z.enum(['promise', 'goal', 'box']).optional(),
  'owed-by': idKey.optional(),
  to: z.enum(['customer', 'staff']).optional(),
  hold: amount.optional(),
  warn: clockFields.warn,
  'on-warn': effects.optional(),
  'on-time-up': z.literal('next').optional(),
  'on-miss': effects.optional(),
});

const procedure = entry({
  name: text,
  applies: condition.optional(),
  begins: patterns,
  steps: z.array(step).min(1),
});

export const procedures = byId(procedure);
export type RawProcedures = z.infer<typeof procedures>;
export type RawProcedure = z.infer<typeof procedure>;
export type RawStep = z.infer<typeof step>;

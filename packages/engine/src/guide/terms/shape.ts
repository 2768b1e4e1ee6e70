import { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { clockFields } from '../duties/shape.ts';
import { byId, entry, idKey, text } from '../shape/scalars.ts';

const { from, until, target, clock, warn } = { ...clockFields, until: clockFields.from };

const override = entry({
  name: text.optional(),
  target,
  clock,
  from: from.optional(),
  until: until.optional(),
  when: condition.optional(),
  'counted-from': clockFields['counted-from'],
  warn,
  'on-warn': clockFields['on-warn'],
  'on-miss': clockFields['on-miss'],
});

const term = entry({
  name: text,
  binding: z.enum(['contract', 'stricter']).optional(),
  overrides: z.record(idKey, override),
});

export const terms = byId(term);
export type RawTerms = z.infer<typeof terms>;
export type RawOverride = z.infer<typeof override>;

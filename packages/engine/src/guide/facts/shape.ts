import { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { parties } from '../parties/shape.ts';
import { patterns } from '../patterns/shape.ts';
import { byId, entry, id, idKey, text } from '../shape/scalars.ts';

const expression = z
  .union([z.string().min(1).max(2000), z.boolean(), z.number()])
  .meta({ id: 'expression', description: 'A value in CEL', examples: ["''"] });

const rule = entry({ when: condition.optional(), is: expression });

const fact = entry({
  name: text,
  type: z.enum(['text', 'choice', 'number', 'truth', 'date', 'duration']).optional(),
  values: z
    .union([z.array(id).min(1), z.record(idKey, text)], {
      error: 'A list of values is expected, or a map of them with their names',
    })
    .optional(),
  start: z.union([z.string(), z.boolean(), z.number()]).optional(),
  'set-by': parties.optional(),
  visible: z.enum(['public', 'internal']).optional(),
  changes: z.array(entry({ on: patterns, is: expression })).optional(),
  count: entry({ of: patterns, since: patterns.optional() }).optional(),
  derive: z.array(rule).min(1).optional(),
  value: expression.optional(),
  bands: entry({
    of: idKey,
    upto: z.record(idKey, z.union([z.number(), z.literal('rest')])),
  }).optional(),
});

export const facts = byId(fact);
export type RawFact = z.infer<typeof fact>;
export type RawFacts = Readonly<Record<string, RawFact>>;

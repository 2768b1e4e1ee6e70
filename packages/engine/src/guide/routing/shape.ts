import { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { patterns } from '../patterns/shape.ts';
import { byId, entry, idKey, text } from '../shape/scalars.ts';

const centre = entry({ name: text, hours: idKey, languages: z.array(z.string()).optional() });
const rule = entry({
  when: condition.optional(),
  centre: idKey.optional(),
  tier: idKey.optional(),
  team: idKey.optional(),
});

export const routing = entry({
  centres: byId(centre).optional(),
  teams: z.record(idKey, text).optional(),
  on: patterns.optional(),
  rules: z.array(rule).min(1),
});
export type RawRouting = z.infer<typeof routing>;

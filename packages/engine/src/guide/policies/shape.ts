import type { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { byId, entry, text } from '../shape/scalars.ts';

export const policies = byId(entry({ title: text, says: text, when: condition.optional() }));
export type RawPolicies = z.infer<typeof policies>;

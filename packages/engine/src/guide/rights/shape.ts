import { z } from 'zod';
import { entitlementRules } from '../entitlement-rules/shape.ts';
import { field } from '../intake/shape.ts';
import { byId, entry, text } from '../shape/scalars.ts';

const right = entry({ name: text, ask: z.array(field).optional(), rules: entitlementRules });

export const rights = byId(right);
export type RawRights = z.infer<typeof rights>;

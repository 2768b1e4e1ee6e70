import { z } from 'zod';
import { id } from '../shape/scalars.ts';

export const party = id.meta({
  description: 'customer, vendor, program, owner, or a role',
  examples: ['vendor'],
});

export const parties = z
  .array(party)
  .min(1)
  .meta({ examples: [['vendor']] });

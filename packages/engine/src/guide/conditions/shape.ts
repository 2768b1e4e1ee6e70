import { z } from 'zod';

export const condition = z
  .string({ error: 'A condition in CEL is expected, in quotes' })
  .min(1)
  .max(2000)
  .meta({ id: 'condition', description: 'A condition in CEL', examples: ['true'] });

import { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { party } from '../parties/shape.ts';

const event = z
  .string()
  .meta({ description: 'An event of the product, or an act of the guide', examples: ['opened'] });
const detailed = {
  on: event,
  by: party.optional(),
  where: condition.optional(),
};

export const pattern = z
  .union([event, z.strictObject(detailed)], {
    error: 'The name of an event is expected, or { on: …, by: …, where: … }',
  })
  .meta({ id: 'pattern', examples: ['opened'] });

const startPattern = z.union(
  [
    event,
    z.strictObject({
      ...detailed,
      running: z.enum(['ignore', 'restart']).optional(),
      ended: z.enum(['new', 'continue']).optional(),
    }),
  ],
  { error: 'The name of an event is expected, or { on: …, by: …, where: …, running: … }' },
);

const anyOf = <One extends z.ZodType>(one: One) =>
  z
    .union([one, z.array(one).min(1)], { error: 'An event is expected, or a list of them' })
    .meta({ examples: ['opened'] });

export const patterns = anyOf(pattern);
export const startPatterns = anyOf(startPattern);

export type RawPattern = z.infer<typeof pattern>;
export type RawStartPattern = z.infer<typeof startPattern>;

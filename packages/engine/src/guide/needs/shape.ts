import { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { parties, party } from '../parties/shape.ts';
import { entry, id, text } from '../shape/scalars.ts';

/** Where an act is refused, and nothing else can come of it. */
export const needs = z.array(entry({ when: condition.optional(), that: condition, say: text }));
export type RawNeeds = z.infer<typeof needs>;

/** Where others may be asked, and some may go on without. */
export const judgedNeeds = z.array(
  entry({
    when: condition.optional(),
    that: condition,
    say: text,
    verdict: z.enum(['refuse', 'warn', 'ask']).optional(),
    of: party.optional(),
    override: parties.optional(),
    meanwhile: id.optional(),
  }),
);
export type RawJudgedNeeds = z.infer<typeof judgedNeeds>;

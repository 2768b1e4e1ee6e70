import { z } from 'zod';
import { Text } from './common.ts';
import { AmountView } from './milestones.ts';

/** A value that somebody gave or that the guide knows, with what it takes to say it in words. */
export const ValueView = z.object({
  type: z.enum(['text', 'choice', 'number', 'truth', 'date', 'duration']),
  value: z.union([z.string(), z.number(), z.boolean()]),
  /** What a choice is called, where the guide says so. */
  called: Text.nullable(),
  /** The length that a duration means. */
  amount: AmountView.nullable(),
  /** What a code stands for: the IPv4 address that its digits are. */
  standsFor: z.string().nullable(),
});
export type ValueView = z.infer<typeof ValueView>;

/** An answer to one question of a form. Files that answer one are told with the files. */
export const AnswerView = ValueView.extend({ id: z.string(), label: Text });
export type AnswerView = z.infer<typeof AnswerView>;

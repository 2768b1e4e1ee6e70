import { z } from 'zod';
import { amount, lengthAmount } from '../amounts/shape.ts';
import { condition } from '../conditions/shape.ts';
import { effects } from '../effects/shape.ts';
import { lookup } from '../lookups/shape.ts';
import { pattern, patterns, startPatterns } from '../patterns/shape.ts';
import { entry, fault, idKey, text } from '../shape/scalars.ts';

const clockId = z
  .string()
  .meta({ description: 'coverage, always, or the id of a calendar', examples: ['always'] });

const warnFault = fault('amount-invalid', 'A warning is written 50%, or 30min, 4h, 2d or 1bd before due');

const warnPoint = z
  .string({ error: warnFault })
  .regex(/^(?:[1-9]\d{0,2}%|[1-9]\d{0,5}(?:min|h|d|bd))$/, { error: warnFault })
  .meta({ examples: ['50%'] });

const quorum = entry({
  count: z.int().min(1).max(100),
  of: pattern,
  within: lengthAmount,
  spacing: lengthAmount.optional(),
});

/** What every clock is written with. */
export const clockFields = {
  to: z.enum(['customer', 'staff']).optional(),
  'owed-by': idKey.optional(),
  supports: idKey.optional(),
  from: startPatterns,
  when: condition.optional(),
  applies: condition.optional(),
  target: lookup(amount, 'amount-invalid', 'An amount such as 4h is expected, or { by: […], table: … }'),
  clock: lookup(
    clockId,
    'clock-missing',
    'clock is missing: coverage, always, or a calendar. There is no default',
  ),
  pause: z.array(entry({ while: condition, say: text })).optional(),
  lapses: condition.optional(),
  change: z.enum(['fair', 'carry', 'afresh', 'keep']).optional(),
  'counted-from': z.enum(['start', 'opened']).optional(),
  rhythm: entry({
    from: z.enum(['stop', 'due']).optional(),
    'after-miss': z.enum(['wait', 'roll']).optional(),
  }).optional(),
  lives: z.enum(['open', 'ended', 'always']).optional(),
  warn: z.array(warnPoint).optional(),
  'on-warn': effects.optional(),
  'on-miss': effects.optional(),
  quorum: quorum.optional(),
};

export const milestone = entry({
  name: text,
  counts: z.enum(['promise', 'goal', 'box']).optional(),
  until: patterns,
  ...clockFields,
});

export const countdown = entry({ name: text.optional(), until: patterns.optional(), ...clockFields });

export type RawMilestone = z.infer<typeof milestone>;
export type RawCountdown = z.infer<typeof countdown>;
/** What a milestone and a countdown have in common. */
export type RawClock = Omit<RawCountdown, 'name' | 'until'>;

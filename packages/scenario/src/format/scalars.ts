import { fault, id } from '@upheld/engine';
import { z } from 'zod';

/** An id as a text, whether or not it was put in quotes: `severity: 1`. */
export const word = id.transform(String);

/** A word that may also be one of an act, `close/solved`, or of a notice. */
export const line = z
  .string()
  .min(1)
  .max(2_000)
  .meta({ examples: ['…'] });

/** An instant; which ones it can be is checked once the zone is known. See `momentOf`. */
export const moment = z
  .string({ error: 'A time is written 2026-11-23 09:00, 09:00 or +30min' })
  .min(1)
  .meta({ examples: ['2026-11-23 09:00'] });

export const codes = z
  .array(
    z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/, { error: fault('wrong-value', 'A code is words joined by dashes') }),
  )
  .min(1);

export const clauseIds = z.array(z.string().meta({ examples: ['unnamed'] }));

/** A value of an answer or a fact. */
export const value = z.union([z.string(), z.number(), z.boolean()]);

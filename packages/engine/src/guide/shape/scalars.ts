import { z } from 'zod';
import { dayNumberOf } from '../../calendar/local-date.ts';
import type { ProblemCode } from '../problem-codes.ts';

/**
 * A shape's own words for a fault: `code: message`. Zod carries one text per check, and the code must come along.
 * The `examples` of a shape show in editors, and stand in for what an author got wrong, so that checking goes on.
 */
export const fault = (code: ProblemCode, message: string) => `${code}: ${message}`;

export const text = z
  .string({ error: 'A text for people is expected; put it in quotes if it looks like a number' })
  .min(1, { error: 'A text for people is expected, this one is empty' })
  .meta({ id: 'text', description: 'Words for people, in the reference language', examples: ['…'] });

const idPattern = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/;
const idFault = fault('id-invalid', 'An id is lower-case words joined by dashes, or a number, or such as P1');

/** The name of an entry, as a key. */
export const idKey = z
  .string()
  .regex(idPattern, { error: idFault })
  .max(64)
  .meta({ examples: ['unnamed'] });

/** An id as a value; `1` need not be put in quotes. */
export const id = z
  .union([z.string().regex(idPattern, { error: idFault }), z.int().nonnegative()])
  .meta({ id: 'id', description: 'An id', examples: ['unnamed'] });

const clauses = z
  .array(z.string().meta({ examples: ['unnamed'] }))
  .meta({ id: 'clauses', description: 'The places of the source that this carries out' });

/** An entry of the guide. Every entry may name its clauses and bear a note for authors. */
export const entry = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject({
    ...shape,
    clauses: clauses.optional(),
    note: z.string().optional().meta({ description: 'A remark for authors; nobody else sees it' }),
  });

/** A map of entries by id. The map itself may name clauses and bear a note, too. */
export const byId = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess(withoutRemarks, z.record(idKey, shape));

function withoutRemarks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, inner]) =>
        !(key === 'clauses' && Array.isArray(inner)) && !(key === 'note' && typeof inner === 'string'),
    ),
  );
}

const dateFault = fault('date-invalid', 'A date is written 2026-10-01 and must exist');

export const date = z
  .string({ error: dateFault })
  .refine((value) => dayNumberOf(value) !== undefined, { error: dateFault })
  .meta({ id: 'date', examples: ['2026-10-01'] });

const zoneFault = fault('zone-invalid', 'A time zone is an IANA name such as Europe/Berlin, or UTC');

export const zone = z
  .string()
  .refine(isZone, { error: zoneFault })
  .meta({
    description: 'An IANA time zone',
    examples: ['UTC'],
  });

function isZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

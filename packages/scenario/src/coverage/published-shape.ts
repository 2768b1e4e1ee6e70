import { z } from 'zod';
import { line, value } from '../format/scalars.ts';

/** What an entry of the guide must have: fields of its own, and figures that every language of its texts must show. */
const wanted = z.strictObject({
  mentions: z.array(line).optional(),
  has: z.record(z.string(), z.union([value, z.array(value)])).optional(),
});

const entries = z.union([z.array(line), z.record(z.string(), wanted)]);

/** The parts of a guide that are published as they stand. */
export const publishedParts = [
  'assumptions',
  'calendars',
  'centres',
  'conflicts',
  'contacts',
  'fields',
  'intake',
  'kinds',
  'offerings',
  'policies',
  'procedures',
  'products',
  'resources',
  'rights',
  'roles',
  'severities',
  'surveys',
  'terms',
  'tiers',
  'ways',
] as const;

export type PublishedPart = (typeof publishedParts)[number];

const parts = Object.fromEntries(publishedParts.map((part) => [part, entries.optional()])) as {
  [Part in PublishedPart]: z.ZodOptional<typeof entries>;
};

/** `published.yaml`: what the guide as published must contain, requirement by requirement. */
export const publishedShape = z.strictObject({
  guide: line,
  published: z
    .array(
      z.strictObject({ clauses: z.array(line).min(1), says: line, ...parts, note: z.string().optional() }),
    )
    .min(1),
});

export type RawPublished = z.infer<typeof publishedShape>;
export type Wanted = z.infer<typeof wanted>;

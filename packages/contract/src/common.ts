import { z } from 'zod';

/** Words in several languages, by BCP 47 tag; the guide's reference language is always among them. */
export const Text = z.record(z.string(), z.string()).describe('Words by BCP 47 language tag');
export type Text = z.infer<typeof Text>;

/** RFC 3339 in UTC. */
export const Timestamp = z.iso.datetime({ offset: true });
export const DateOnly = z.iso.date();
export const Uuid = z.uuid();
export const ClauseIds = z.array(z.string()).describe('Clauses of the guide, CV-06');

export const PersonView = z.object({ id: z.string(), name: z.string() });
export type PersonView = z.infer<typeof PersonView>;

export const Role = z.enum(['customer', 'engineer', 'manager', 'administrator']);
export type Role = z.infer<typeof Role>;

export const Channel = z.enum(['web', 'phone', 'mail']);

/** RFC 9457. `code` is stable; `errors` point into the request by JSON pointer (RFC 6901). */
export const ProblemDetails = z.object({
  type: z.string().describe('URI of the documentation of this code'),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  instance: z.string().describe('Reference of this request'),
  clauses: ClauseIds.optional(),
  errors: z
    .array(
      z.object({
        pointer: z.string().nullable(),
        code: z.string(),
        detail: z.string(),
        clauses: ClauseIds,
        overridable: z.boolean().optional().describe('May be gone on without, with a reason in `override`'),
      }),
    )
    .optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

/** Lists are read by opaque cursor; `nextCursor` is null on the last page (also in `Link: rel="next"`). */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const PageQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

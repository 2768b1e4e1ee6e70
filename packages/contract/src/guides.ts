import { z } from 'zod';
import { ClauseIds, Channel, Text } from './common.ts';

export const FormFieldView = z.object({
  id: z.string(),
  type: z.enum([
    'text',
    'long',
    'choice',
    'confirm',
    'number',
    'date',
    'phone',
    'email',
    'version',
    'file',
    'duration',
  ]),
  label: Text,
  help: Text.nullable(),
  required: z.boolean(),
  options: z.array(z.object({ id: z.string(), label: Text })),
  maxLength: z.number().int(),
  /** What is filled in already. */
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  /** Where to find what is asked for, on this product. */
  find: Text.nullable(),
  clauses: ClauseIds,
});
export type FormFieldView = z.infer<typeof FormFieldView>;

export const SeverityView = z.object({
  id: z.string(),
  rank: z.number().int(),
  name: Text,
  means: Text,
  signs: z.array(Text),
  examples: z.array(Text),
  pledge: Text.nullable(),
  clauses: ClauseIds,
});
export type SeverityView = z.infer<typeof SeverityView>;

export const OfferingView = z.object({
  id: z.string(),
  name: Text,
  about: Text.nullable(),
  kind: z.enum(['contract', 'pack', 'free', 'evaluation', 'addOn']),
  channels: z.array(Channel),
  /** What it includes; a feature without a name is there for the guide's own conditions. */
  features: z.array(z.object({ id: z.string(), name: Text.nullable() })),
  clauses: ClauseIds,
});
export type OfferingView = z.infer<typeof OfferingView>;

export const GuideSummary = z.object({
  id: z.string(),
  edition: z.string(),
  title: Text,
  vendor: Text,
  languages: z.array(z.string()),
  reference: z.string(),
});
export type GuideSummary = z.infer<typeof GuideSummary>;

export const ClosingWayView = z.object({
  id: z.string(),
  name: Text,
  by: z.array(z.enum(['customer', 'vendor'])),
  clauses: ClauseIds,
});
export type ClosingWayView = z.infer<typeof ClosingWayView>;

export const GuideView = GuideSummary.extend({
  about: Text.nullable(),
  /** The guide's own words for the product's terms: case, severity, offering, owner, close, file. */
  words: z.record(z.string(), Text),
  roles: z.array(z.object({ id: z.string(), name: Text })),
  severities: z.array(SeverityView),
  offerings: z.array(OfferingView),
  products: z.array(z.object({ id: z.string(), name: Text })),
  closingWays: z.array(ClosingWayView),
  /** Kinds of case other than a request for support. */
  kinds: z.array(
    z.object({
      id: z.string(),
      name: Text,
      about: Text.nullable(),
      closingWays: z.array(ClosingWayView),
      clauses: ClauseIds,
    }),
  ),
  clauses: z.record(z.string(), z.object({ place: Text })),
  assumptions: z.array(
    z.object({ id: z.string(), at: z.string(), taken: Text, because: Text, clauses: ClauseIds }),
  ),
  conflicts: z.array(
    z.object({ id: z.string(), at: z.string(), places: z.array(Text), taken: Text, clauses: ClauseIds }),
  ),
  contacts: z.array(
    z.object({
      id: z.string(),
      name: Text,
      phone: z.array(z.string()),
      fax: z.array(z.string()),
      email: z.string().nullable(),
      address: Text.nullable(),
      url: z.string().nullable(),
    }),
  ),
});
export type GuideView = z.infer<typeof GuideView>;

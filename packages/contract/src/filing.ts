import { z } from 'zod';
import { Channel, ClauseIds, DateOnly, Text, Uuid } from './common.ts';
import { FormFieldView, OfferingView } from './guides.ts';
import { ProofView } from './milestones.ts';

export const EntitlementView = z.object({
  answer: z.enum(['allow', 'refuse', 'selfHelp', 'ask']),
  rule: z.string(),
  say: Text.nullable(),
  clauses: ClauseIds,
});
export type EntitlementView = z.infer<typeof EntitlementView>;

export const ContractView = z.object({
  id: Uuid,
  number: z.string(),
  guide: z.string(),
  offering: OfferingView,
  addOns: z.array(OfferingView),
  startsOn: DateOnly,
  endsOn: DateOnly,
  active: z.boolean(),
  incidentsLeft: z.number().int().nullable(),
});
export type ContractView = z.infer<typeof ContractView>;

/** A product under a contract for which this contact may, or may not, file now over a channel. */
export const FilingChoice = z.object({
  contract: ContractView,
  guideTitle: Text,
  guideVendor: Text,
  product: z.object({ id: z.string(), name: Text, registered: z.boolean(), version: z.string().nullable() }),
  entitlement: EntitlementView,
  /** Kinds of case other than a request for support that the reader may open for this contact. */
  kinds: z.array(z.object({ id: z.string(), name: Text, about: Text.nullable() })),
});
export type FilingChoice = z.infer<typeof FilingChoice>;

export const FilingQuery = z.object({
  channel: Channel.default('web'),
  /** Staff file for a contact; customers leave it out. */
  contactId: Uuid.optional(),
});

export const FormAnswers = z.record(
  z.string().max(60),
  z.union([z.string().max(20_000), z.number(), z.boolean()]),
);

const kind = z
  .string()
  .max(60)
  .default('request')
  .describe('The kind of case: a request for support, or one that the guide declares');

export const FilingPreviewRequest = z.object({
  kind,
  contractId: Uuid,
  product: z.string().max(60),
  channel: Channel.default('web'),
  contactId: Uuid.optional(),
  severity: z.string().max(20).optional(),
  form: FormAnswers.default({}),
  /** Files that would come with it, by the question that they answer. */
  files: z
    .array(z.object({ name: z.string().max(255), field: z.string().max(60).nullable() }))
    .max(50)
    .default([]),
});
export type FilingPreviewRequest = z.input<typeof FilingPreviewRequest>;

/** Nothing is saved: what would be asked and promised if this were filed now. */
export const FilingPreview = z.object({
  asOf: z.iso.datetime(),
  entitlement: EntitlementView,
  /** The fields to ask, given the answers so far. */
  fields: z.array(FormFieldView),
  warnings: z.array(z.object({ say: Text, clauses: ClauseIds })),
  afterFiling: Text.nullable(),
  /** What would be promised, by severity; nothing for other kinds than requests. */
  promises: z.array(z.object({ severity: z.string(), proofs: z.array(ProofView) })),
});
export type FilingPreview = z.infer<typeof FilingPreview>;

export const FileRef = z.object({ id: Uuid, field: z.string().max(60).nullable().default(null) });

/** What must be said to know whether a contract gives something else than support. */
export const RightQuestion = z.object({
  contractId: Uuid,
  product: z.string().max(60),
  contactId: Uuid.optional(),
  form: FormAnswers.default({}),
});

export const FileCaseRequest = z.object({
  kind,
  contractId: Uuid,
  product: z.string().max(60),
  channel: Channel.default('web'),
  contactId: Uuid.optional(),
  severity: z.string().max(20).default('').describe('Of a request; other kinds have none'),
  title: z.string(),
  description: z.string(),
  form: FormAnswers.default({}),
  files: z.array(FileRef).max(50).default([]),
});
export type FileCaseRequest = z.input<typeof FileCaseRequest>;

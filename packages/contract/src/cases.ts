import { z } from 'zod';
import { AnswerView, ValueView } from './answers.ts';
import { Channel, ClauseIds, PageQuery, PersonView, Text, Timestamp, Uuid, page } from './common.ts';
import { EntitlementView, FormAnswers } from './filing.ts';
import { FormFieldView } from './guides.ts';
import { MilestoneView } from './milestones.ts';

export const CaseStatus = z.enum([
  'new',
  'withUs',
  'waitsForCustomer',
  'waitsForVendor',
  'waitsForRelease',
  'solutionProposed',
  'closed',
]);
export type CaseStatus = z.infer<typeof CaseStatus>;

export const SeverityTag = z.object({ id: z.string(), rank: z.number().int(), name: Text });

/** A row of a list. `next` is the most urgent open clock that the reader may see. */
export const CaseRow = z.object({
  number: z.number().int(),
  title: z.string(),
  guide: z.string(),
  guideTitle: Text,
  guideVendor: Text,
  /** Null where the kind of case has none. */
  severity: SeverityTag.nullable(),
  kind: z.object({ id: z.string(), name: Text }),
  status: CaseStatus,
  turn: z.enum(['customer', 'vendor']),
  asked: z.boolean().describe('Something waits for the agreement of the reader'),
  owner: PersonView.nullable(),
  account: z.object({ id: Uuid, name: z.string() }),
  contact: PersonView,
  openedAt: Timestamp,
  lastActivityAt: Timestamp,
  closedAt: Timestamp.nullable(),
  next: MilestoneView.nullable(),
  missed: z.boolean().describe('A promise of this case was missed, now or earlier'),
  version: z.number().int(),
});
export type CaseRow = z.infer<typeof CaseRow>;

/** Why an act cannot be done now. `overridable`: the reader may go on without what is missing, with a reason. */
export const RefusalView = z.object({
  code: z.string(),
  detail: z.string(),
  clauses: ClauseIds,
  overridable: z.boolean(),
});
export type RefusalView = z.infer<typeof RefusalView>;

/** An act, and whether the reader may do it now; blocked acts carry their reasons. `way` for closing. */
export const ActView = z.object({
  act: z.string(),
  way: z.string().nullable(),
  /** For `do`: the act of the guide. */
  guideAct: z
    .object({
      id: z.string(),
      name: Text,
      group: Text.nullable(),
      fields: z.array(FormFieldView),
      consents: z.array(z.string()),
    })
    .nullable(),
  /** For `agree` and `decline`: the proposal that waits. */
  proposal: z.number().int().nullable(),
  allowed: z.boolean(),
  refusals: z.array(RefusalView),
});
export type ActView = z.infer<typeof ActView>;

export const FileView = z.object({
  id: Uuid,
  name: z.string(),
  bytes: z.number().int(),
  type: z.string(),
  field: z.string().nullable(),
  uploadedAt: Timestamp,
  uploadedBy: z.string(),
});
export type FileView = z.infer<typeof FileView>;

/** A fact of the guide as it is now. */
export const FactView = ValueView.extend({
  id: z.string(),
  name: Text,
  /** The values it may have, of a choice. */
  options: z.array(z.object({ id: z.string(), label: Text })),
  /** Whether the reader may say it by hand now. */
  settable: z.boolean(),
});
export type FactView = z.infer<typeof FactView>;

export const ProposalView = z.object({
  number: z.number().int(),
  what: z.enum(['act', 'changeSeverity', 'admit']),
  /** Of an act: what it is called, and the answers given with it. */
  act: z.object({ id: z.string(), name: Text, answers: z.array(AnswerView) }).nullable(),
  /** The severity that is asked for, and why. */
  severity: SeverityTag.nullable(),
  reason: z.string().nullable(),
  /** Null: the program. */
  by: PersonView.nullable(),
  at: Timestamp,
  /** Who must agree: a side, `owner` or a role of the guide; and who of them has. */
  of: z.array(z.string()),
  agreedBy: z.array(z.string()),
  state: z.enum(['open', 'agreed', 'declined', 'void']),
  /** The guide's reasons for asking. */
  because: z.array(z.object({ say: Text, clauses: ClauseIds })),
});
export type ProposalView = z.infer<typeof ProposalView>;

export const CaseView = CaseRow.extend({
  asOf: Timestamp,
  edition: z.string(),
  description: z.string(),
  channel: Channel,
  product: z.object({ id: z.string(), name: Text }),
  offering: z.object({ id: z.string(), name: Text }),
  addOns: z.array(z.object({ id: z.string(), name: Text })),
  contract: z.object({ id: Uuid, number: z.string(), endsOn: z.iso.date() }).nullable(),
  entitlement: EntitlementView,
  form: z.array(AnswerView),
  files: z.array(FileView),
  milestones: z.array(MilestoneView),
  acts: z.array(ActView),
  waitingFor: z.enum(['customer', 'vendor', 'release']).nullable(),
  attempts: z.number().int(),
  confirmed: z.boolean(),
  /** What the guide knows of the case beyond the product's own words; customers are told what they may say themselves. */
  facts: z.array(FactView),
  /** What waits, or waited, for others to agree to it; customers are told what they may know of. */
  proposals: z.array(ProposalView),
  closedBy: z.object({ way: z.string(), name: Text }).nullable(),
  raised: z.number().int().describe('How many severities clocks have raised it'),
  admitted: z.boolean().describe('False while consent to taking the case is waited for'),
  /** Ids of the guide: the centre that works on it, the tier that it has reached, the team it was sent to. */
  routed: z.object({
    centre: z.string().nullable(),
    tier: z.string().nullable(),
    team: z.string().nullable(),
  }),
  /** Acts of the guide, by id, that were done since the case was last opened and that the reader may know of. */
  done: z.array(z.string()),
  /** Whom a public message reaches by mail. */
  audience: z.array(PersonView),
  /** Of the account; staff only, else empty. */
  alsoOpen: z.array(z.object({ number: z.number().int(), title: z.string(), status: CaseStatus })),
  contactDetails: z
    .object({ email: z.string(), phone: z.string(), language: z.string(), zone: z.string() })
    .nullable(),
});
export type CaseView = z.infer<typeof CaseView>;

export const CaseListQuery = PageQuery.extend({
  view: z.enum(['all', 'open', 'mine', 'unassigned', 'dueToday', 'waiting', 'closed']).default('open'),
  guide: z.string().max(60).optional(),
  severity: z.string().max(20).optional(),
  status: CaseStatus.optional(),
  owner: Uuid.optional(),
  kind: z
    .string()
    .max(60)
    .default('request')
    .describe('A kind of case: request, one that the guide declares, or all'),
  account: Uuid.optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['nextDue', 'activity', 'opened']).default('nextDue'),
});
export type CaseListQuery = z.input<typeof CaseListQuery>;

export const CaseList = page(CaseRow).extend({ asOf: Timestamp });
export type CaseList = z.infer<typeof CaseList>;

export const CaseCountsQuery = CaseListQuery.pick({ kind: true });

export const CaseCounts = z.record(z.string(), z.number().int());

export const ActorView = z.object({
  side: z.enum(['customer', 'vendor', 'program']),
  id: z.string().nullable(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  /** The clock that made the program act. */
  cause: z.string().nullable(),
});

/** One entry of the timeline: an event of the history that the reader may see. `data` are the event's own fields. */
export const TimelineEntry = z.object({
  id: z.string().describe('e17: permalink within the case'),
  type: z.string(),
  at: Timestamp,
  noticed: Timestamp.nullable(),
  by: ActorView,
  visibility: z.enum(['public', 'internal']),
  data: z.record(z.string(), z.unknown()),
  /** What the guide calls what `data` has by its id, under the same name: `act`, `fact`, `duty`, `centre`. */
  names: z.record(z.string(), Text),
  /** The answers given with an act of the guide, in the order of its form. */
  answers: z.array(AnswerView),
  /** What was proposed, agreed to or declined. */
  proposal: ProposalView.nullable(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const Timeline = z.object({ items: z.array(TimelineEntry), version: z.number().int() });
export type Timeline = z.infer<typeof Timeline>;

/** Nothing is saved: what an act of the guide asks, given the answers so far. */
export const ActPreviewRequest = z.object({ act: z.string().max(100), with: FormAnswers.default({}) });
export type ActPreviewRequest = z.input<typeof ActPreviewRequest>;

export const ActPreview = z.object({
  fields: z.array(FormFieldView),
  warnings: z.array(z.object({ say: Text, clauses: ClauseIds })),
  /** Who would be asked to agree first, and why; nobody: it is done at once. */
  asks: z.array(z.string()),
  because: z.array(z.object({ say: Text, clauses: ClauseIds })),
});
export type ActPreview = z.infer<typeof ActPreview>;

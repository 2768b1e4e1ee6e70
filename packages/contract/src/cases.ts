import { z } from 'zod';
import { Channel, ClauseIds, PageQuery, PersonView, Text, Timestamp, Uuid, page } from './common.ts';
import { EntitlementView } from './filing.ts';
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
  severity: SeverityTag,
  status: CaseStatus,
  turn: z.enum(['customer', 'vendor']),
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
  refusals: z.array(z.object({ code: z.string(), detail: z.string(), clauses: ClauseIds })),
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
  form: z.array(z.object({ id: z.string(), label: Text, value: z.string() })),
  files: z.array(FileView),
  milestones: z.array(MilestoneView),
  acts: z.array(ActView),
  waitingFor: z.enum(['customer', 'vendor', 'release']).nullable(),
  attempts: z.number().int(),
  confirmed: z.boolean(),
  kind: z.object({ id: z.string(), name: Text }),
  /** What the guide knows of the case beyond the product's own words. */
  facts: z.array(
    z.object({ id: z.string(), name: Text, value: z.union([z.string(), z.number(), z.boolean()]) }),
  ),
  proposals: z.array(
    z.object({
      number: z.number().int(),
      /** `do`, `changeSeverity` or `admit`. */
      what: z.string(),
      act: z.string().nullable(),
      severity: z.string().nullable(),
      of: z.array(z.string()),
      agreedBy: z.array(z.string()),
      state: z.enum(['open', 'agreed', 'declined', 'void']),
      because: z.array(z.object({ say: Text, clauses: ClauseIds })),
    }),
  ),
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
  kind: z.string().max(60).default('request'),
  account: Uuid.optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['nextDue', 'activity', 'opened']).default('nextDue'),
});
export type CaseListQuery = z.input<typeof CaseListQuery>;

export const CaseList = page(CaseRow).extend({ asOf: Timestamp });
export type CaseList = z.infer<typeof CaseList>;

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
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const Timeline = z.object({ items: z.array(TimelineEntry), version: z.number().int() });
export type Timeline = z.infer<typeof Timeline>;

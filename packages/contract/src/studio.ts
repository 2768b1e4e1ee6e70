import { z } from 'zod';
import { Channel, ClauseIds, DateOnly, Text, Timestamp } from './common.ts';
import { SeverityTag } from './cases.ts';
import { FormAnswers } from './filing.ts';
import { GuideSummary } from './guides.ts';
import { ProofView } from './milestones.ts';

/** A guide in the studio's list: the edition in force, and what lint says of it. */
export const StudioGuideRow = GuideSummary.extend({
  published: z.string().describe('As the guide writes it: 2008-06'),
  effective: DateOnly,
  zone: z.string(),
  errors: z.number().int(),
  /** Of those nobody has answered for. */
  warnings: z.number().int(),
  /** Warnings for which a conflict or an assumption of the guide says which reading is taken. */
  acknowledged: z.number().int(),
  /** Places where the source is silent or at odds with itself, and a reading was taken. */
  readings: z.number().int(),
  /** The last date for which every list of holidays is decreed; null where the guide has none. */
  holidaysKnownUntil: DateOnly.nullable(),
});
export type StudioGuideRow = z.infer<typeof StudioGuideRow>;

/** A fact that may be said when a due time is asked for. */
export const SettableFact = z.object({
  id: z.string(),
  name: Text,
  type: z.enum(['text', 'choice', 'number', 'truth', 'date', 'duration']),
  values: z.array(z.string()).nullable(),
  clauses: ClauseIds,
});
export type SettableFact = z.infer<typeof SettableFact>;

/** What a due time may be asked for: everything that a promise of this edition depends on. */
export const StudioGuide = GuideSummary.extend({
  published: z.string(),
  effective: DateOnly,
  zone: z.string(),
  clauses: z.record(z.string(), z.object({ place: Text })),
  offerings: z.array(
    z.object({
      id: z.string(),
      name: Text,
      kind: z.enum(['contract', 'pack', 'free', 'evaluation', 'addOn']),
      channels: z.array(Channel),
    }),
  ),
  severities: z.array(SeverityTag),
  products: z.array(z.object({ id: z.string(), name: Text })),
  facts: z.array(SettableFact),
});
export type StudioGuide = z.infer<typeof StudioGuide>;

/** The files that an edition was published from. */
export const GuideSource = z.object({
  guide: z.string(),
  edition: z.string(),
  sha256: z.string().describe('Hexadecimal, over paths and texts of all files'),
  files: z.array(z.object({ path: z.string(), text: z.string() })),
});
export type GuideSource = z.infer<typeof GuideSource>;

const Place = z.object({ file: z.string(), line: z.number().int(), column: z.number().int() });

/** What lint found: the code is stable, its cause and cure are those of `docs/problems.md`. */
export const Finding = Place.extend({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  path: z.string().describe('Dotted path of the entry'),
  message: z.string(),
  found: z.string().nullable(),
  didYouMean: z.string().nullable(),
  related: Place.extend({ message: z.string() }).nullable(),
  acknowledged: z.string().nullable().describe('Id of the conflict or assumption that answers for it'),
  reading: z
    .string()
    .nullable()
    .describe('Of a finding that only tells which reading was taken: the conflict or assumption'),
  cause: z.string().nullable(),
  cure: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

export const Findings = z.object({ items: z.array(Finding) });
export type Findings = z.infer<typeof Findings>;

export const CalendarYearQuery = z.object({ year: z.coerce.number().int().min(1970).max(2198).optional() });

/** Hours on the wall clock of the calendar's zone, half-open. `to` of `24:00` is the day's end. */
export const HoursView = z.object({
  from: z.string(),
  to: z.string(),
  /** How many dates on from the day that it belongs to it ends: 1 where it runs past midnight. */
  daysOn: z.number().int(),
});
export type HoursView = z.infer<typeof HoursView>;

export const DayKindView = z.enum(['week', 'off', 'holiday', 'extraDay', 'special']);

/**
 * One calendar of a guide in one year, as the engine reckons it. Days stand in order from 1 January; `hours` is a place
 * in `hours` above, since most days of a year are alike.
 */
export const CalendarYear = z.object({
  id: z.string(),
  name: Text,
  zone: z.string(),
  clauses: ClauseIds,
  /** How a day may look: what is open, and how long that is in real time. A day of 23 hours has an entry of its own. */
  hours: z.array(z.object({ open: z.array(HoursView), seconds: z.number() })),
  week: z.array(z.array(HoursView)).length(7).describe('From Monday'),
  days: z.array(
    z.object({ date: DateOnly, kind: DayKindView, hours: z.number().int(), breaks: z.boolean() }),
  ),
  /** Names of holidays, and of the decrees that make a day a working day. */
  names: z.record(z.string(), Text),
  breaks: z.record(z.string(), z.array(HoursView)),
  workingDays: z.number().int(),
  openSeconds: z.number(),
  /** From when and until when the list of holidays is complete; null where the calendar has no list. */
  holidaysKnown: z.object({ from: DateOnly.nullable(), until: DateOnly.nullable() }).nullable(),
});
export type CalendarYear = z.infer<typeof CalendarYear>;

export const CalendarYears = z.object({
  year: z.number().int(),
  today: DateOnly.describe("The server's date in the guide's zone"),
  calendars: z.array(CalendarYear),
});
export type CalendarYears = z.infer<typeof CalendarYears>;

export const StudioPreviewRequest = z.object({
  offering: z.string().max(60),
  severity: z.string().max(20),
  channel: Channel.default('web'),
  product: z.string().max(60).optional(),
  openedAt: Timestamp,
  /** By id; of the guide's facts that may be said. */
  facts: FormAnswers.default({}),
});
export type StudioPreviewRequest = z.input<typeof StudioPreviewRequest>;

/** Nothing is saved: what would be promised to whom, each with its proof. */
export const StudioPreview = z.object({
  proofs: z.array(ProofView),
  /** Promises that another event begins, as if it came at the same instant. */
  later: z.array(
    z.object({
      /** Acts of the guide by their names; the product's own events by their ids alone. */
      begins: z.array(z.object({ id: z.string(), name: Text.nullable() })),
      proof: ProofView,
    }),
  ),
});
export type StudioPreview = z.infer<typeof StudioPreview>;

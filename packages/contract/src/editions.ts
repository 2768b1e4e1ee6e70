import { z } from 'zod';
import { ClauseIds, DateOnly, Text, Timestamp, page } from './common.ts';
import { AmountView } from './milestones.ts';

const NamedHours = Text.nullable().describe('The hours it counts in, where they need to be named');

/** Something that the sentence of a change names. */
const SimpleValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('name'), text: Text }),
  z.object({ kind: z.literal('said'), text: Text }),
  z.object({ kind: z.literal('severity'), id: z.string(), name: Text }),
  z.object({ kind: z.literal('plain'), text: z.string() }),
  z.object({ kind: z.literal('rule'), source: z.string().describe('As authors write it') }),
  z.object({ kind: z.literal('word'), word: z.string() }),
  z.object({ kind: z.literal('count'), count: z.number() }),
  z.object({ kind: z.literal('amount'), amount: AmountView, hours: NamedHours }),
  z.object({ kind: z.literal('amountOfFact'), fact: Text, hours: NamedHours }),
  z.object({ kind: z.literal('amountAhead'), lead: AmountView, of: Text, hours: NamedHours }),
  z.object({ kind: z.literal('date'), date: DateOnly, name: Text.nullable() }),
  z.object({
    kind: z.literal('hours'),
    openings: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
  }),
  z.object({
    kind: z.literal('days'),
    days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).readonly(),
  }),
]);

export const ChangeValueView = z.union([
  SimpleValue,
  z.object({ kind: z.literal('list'), items: z.array(SimpleValue).readonly() }),
  z.object({
    kind: z.literal('cells'),
    rows: z
      .array(
        z.object({
          dimension: z.string(),
          name: Text.nullable(),
          values: z.array(SimpleValue).readonly(),
        }),
      )
      .readonly(),
  }),
]);
export type ChangeValueView = z.infer<typeof ChangeValueView>;

const ChangePlaceView = z.object({
  path: z.string().describe('In guide.yaml: `milestones.first-response.target`'),
  clauses: ClauseIds.readonly(),
});

/** One difference between two editions. Codes are listed in `docs/editions.md`. */
export const ChangeView = z.object({
  code: z.string(),
  verdict: z.enum(['better', 'worse', 'different', 'wording']).describe('For the customer'),
  weight: z.number().int().describe('4: what is promised, to 0: wording'),
  params: z.record(z.string(), ChangeValueView).readonly(),
  before: ChangePlaceView.nullable(),
  after: ChangePlaceView.nullable(),
});
export type ChangeView = z.infer<typeof ChangeView>;

const EditionHead = z.object({
  guide: z.string(),
  edition: z.string(),
  title: Text,
  reference: z.string(),
  effective: DateOnly,
  /** Where in the source its clauses stand. */
  clauses: z.record(z.string(), z.object({ place: Text })),
});

/** What changed in the promises, by weight; `say` is the sentence in the language of the reader. */
export const EditionDiff = z.object({
  before: EditionHead,
  after: EditionHead,
  changes: z.array(ChangeView.extend({ say: z.string() })),
});
export type EditionDiff = z.infer<typeof EditionDiff>;

/** An edition that the workspace has. */
export const EditionRow = z.object({
  guide: z.string(),
  edition: z.string(),
  sha256: z.string().describe('Hexadecimal, over paths and texts of all files'),
  published: z.string(),
  effective: DateOnly,
  storedAt: Timestamp,
  /** Whether a case that is opened now is opened under it. */
  inForce: z.boolean(),
  /** Open cases that are pinned to it. */
  openCases: z.number().int(),
});
export type EditionRow = z.infer<typeof EditionRow>;

/** The files of an edition to be published: `guide.yaml` and `texts/<language>.yaml`. */
export const PublishEdition = z.object({
  files: z
    .array(
      z.object({
        path: z.string().regex(/^(guide|texts\/[A-Za-z0-9-]{1,35})\.yaml$/),
        text: z.string().max(1_000_000),
      }),
    )
    .min(1)
    .max(50),
});
export type PublishEdition = z.infer<typeof PublishEdition>;

const HeldTo = z.object({
  due: Timestamp.nullable(),
  target: AmountView,
  hours: Text,
});

/** A running promise under both editions. */
export const MovedPromiseView = z.object({
  id: z.string(),
  name: Text,
  counts: z.enum(['promise', 'goal', 'box']),
  to: z.enum(['customer', 'staff']),
  turn: z.number().int(),
  what: z.enum(['sooner', 'later', 'same', 'other', 'ends', 'begins', 'sleeps', 'wakes']),
  before: HeldTo.nullable(),
  after: HeldTo.nullable(),
  clauses: ClauseIds,
});
export type MovedPromiseView = z.infer<typeof MovedPromiseView>;

/** What moving a case now would do, or what stands against it. */
export const MovePreviewView = z.object({
  number: z.number().int(),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  milestones: z.array(MovedPromiseView),
  refusals: z.array(z.object({ code: z.string(), detail: z.string(), clauses: ClauseIds })),
});
export type MovePreviewView = z.infer<typeof MovePreviewView>;

/** Open cases that another edition of the guide holds, by number. */
export const MovePreviewPage = page(MovePreviewView);
export type MovePreviewPage = z.infer<typeof MovePreviewPage>;

export const MoveEdition = z.object({ to: z.string().max(60), reason: z.string() });
export type MoveEdition = z.infer<typeof MoveEdition>;

import { z } from 'zod';
import { TimelineEntry } from './cases.ts';
import { ClauseIds, Timestamp } from './common.ts';
import { MilestoneView } from './milestones.ts';

/** A scenario that ships with Upheld for this guide. */
export const ScenarioRow = z.object({
  file: z.string().describe('Below the folder of scenarios: xensource/silence.yaml'),
  title: z.string(),
  clauses: ClauseIds,
});
export type ScenarioRow = z.infer<typeof ScenarioRow>;

export const ScenarioText = z.object({ file: z.string(), text: z.string() });
export type ScenarioText = z.infer<typeof ScenarioText>;

export const ScenarioRunRequest = z.object({
  text: z.string().min(1).max(200_000),
  /** The shipped scenario that it began as: what its folder gives is given here, too. */
  file: z.string().max(200).optional(),
});
export type ScenarioRunRequest = z.input<typeof ScenarioRunRequest>;

/** Lines and columns count from 1, in the text that was sent unless `file` is another. */
const ScenarioProblem = z.object({
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  path: z.string(),
  code: z.string(),
  message: z.string(),
  didYouMean: z.string().nullable(),
});

const ScenarioFailure = z.object({
  line: z.number().int(),
  column: z.number().int(),
  path: z.string().describe('story.3.expect.milestones.restore.due'),
  /** Position of its step; null where it is about the whole story. */
  step: z.number().int().nullable(),
  expected: z.string(),
  found: z.string(),
});

const ScenarioStep = z.object({
  index: z.number().int(),
  line: z.number().int(),
  at: Timestamp,
  by: z.string().nullable(),
  does: z.string().nullable(),
  case: z.string(),
  outcome: z.enum(['done', 'refused']).nullable().describe('Null where nobody does anything'),
  refusals: z.array(z.object({ code: z.string(), detail: z.string(), clauses: ClauseIds })),
});

/** A case as the story leaves it. */
const ScenarioCase = z.object({
  name: z.string(),
  number: z.number().int(),
  kind: z.string(),
  title: z.string(),
  timeline: z.array(TimelineEntry),
  milestones: z.array(MilestoneView),
});
export type ScenarioCase = z.infer<typeof ScenarioCase>;

/** What came of a story. With `problems` it could not be run: the words stand where they are not understood. */
export const ScenarioRun = z.object({
  passed: z.boolean(),
  title: z.string().nullable(),
  clauses: ClauseIds,
  zone: z.string(),
  /** When the story ends: the milestones stand as they are then. */
  until: Timestamp.nullable(),
  problems: z.array(ScenarioProblem),
  failures: z.array(ScenarioFailure),
  steps: z.array(ScenarioStep),
  cases: z.array(ScenarioCase),
});
export type ScenarioRun = z.infer<typeof ScenarioRun>;

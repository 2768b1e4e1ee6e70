import { zone } from '@upheld/engine';
import { z } from 'zod';
import { expectationShape } from './expectation-shape.ts';
import { givenShape } from './given-shape.ts';
import { clauseIds, codes, line, moment, word } from './scalars.ts';

const step = z.strictObject({
  at: moment.optional(),
  by: word.optional(),
  does: line.optional(),
  case: word.optional(),
  /** What the act takes; its own shape is looked at once the act is known. */
  with: z.record(z.string(), z.unknown()).optional(),
  /** Names of files, or by the question that they answer. */
  files: z.union([z.array(line), z.record(z.string(), line)]).optional(),
  /** The reason for going on although a need is not met. */
  override: line.optional(),
  refused: z
    .union([
      codes,
      z.strictObject({
        codes: codes.optional(),
        clauses: clauseIds.optional(),
        /** Parts of what the guide says for it, in any of its languages. */
        says: z.array(line).optional(),
      }),
    ])
    .optional(),
  expect: expectationShape.optional(),
  note: z.string().optional(),
});

const head = {
  guide: line.optional(),
  zone: zone.optional(),
  given: givenShape.optional(),
  note: z.string().optional(),
};

/** A scenario's file. */
export const scenarioShape = z.strictObject({
  scenario: line,
  clauses: clauseIds.optional(),
  ...head,
  story: z.array(step).min(1),
});

/** `given.yaml` of a folder: what all scenarios of the folder are given, each of which may say otherwise. */
export const backgroundShape = z.strictObject(head);

export type RawScenario = z.infer<typeof scenarioShape>;
export type RawBackground = z.infer<typeof backgroundShape>;
export type RawStep = z.infer<typeof step>;

import { milestoneStates } from '@upheld/engine';
import { z } from 'zod';
import { clauseIds, codes, line, moment, value, word } from './scalars.ts';

const turn = z.strictObject({
  state: z.enum(milestoneStates).optional(),
  turn: z.int().nonnegative().optional(),
  started: moment.optional(),
  /** `none`: it has no due time. */
  due: moment.optional(),
  missed: moment.optional(),
  ended: moment.optional(),
  target: line.optional(),
  clock: word.optional(),
  counts: z.enum(['promise', 'goal', 'box']).optional(),
  /** Whether a miss of it is a breach where terms of the contract run beside it. */
  binds: z.boolean().optional(),
  provisional: z.boolean().optional(),
});

const subset = z.record(z.string(), z.unknown());

/** What must be so after a step, or when time has come to its instant. */
export const expectationShape = z.strictObject({
  case: word.optional(),
  status: z
    .enum([
      'new',
      'withUs',
      'waitsForCustomer',
      'waitsForVendor',
      'waitsForRelease',
      'solutionProposed',
      'closed',
    ])
    .optional(),
  severity: word.optional(),
  raised: z.int().nonnegative().optional(),
  /** A person of the cast, or `none`. */
  owner: line.optional(),
  turn: z.enum(['customer', 'vendor']).optional(),
  'waiting-for': z.enum(['customer', 'vendor', 'release', 'nobody']).optional(),
  /** The way of closing, or `none`. */
  closed: word.optional(),
  admitted: z.boolean().optional(),
  edition: line.optional(),
  centre: word.optional(),
  tier: word.optional(),
  team: word.optional(),
  facts: z.record(z.string(), value).optional(),
  done: z.array(word).optional(),
  'not-done': z.array(word).optional(),
  milestones: z.record(z.string(), z.union([turn, z.array(turn)])).optional(),
  'not-promised': z.array(line).optional(),
  mails: z
    .array(
      z.strictObject({
        notice: word,
        to: line,
        case: word.optional(),
        says: line.optional(),
        /** The cases that it lists: these and no others. */
        lists: z.array(word).optional(),
      }),
    )
    .optional(),
  /** Notices that nobody is sent, or that somebody is not. */
  'no-mails': z
    .union([z.literal(true), z.array(z.union([word, z.strictObject({ notice: word, to: line })]))])
    .optional(),
  may: z.record(z.string(), z.array(line)).optional(),
  'may-not': z.record(z.string(), z.union([z.array(line), z.record(z.string(), codes)])).optional(),
  sees: z
    .array(
      z.strictObject({
        by: word,
        events: z.array(word).optional(),
        not: z.array(word).optional(),
        files: z.array(line).optional(),
        'not-files': z.array(line).optional(),
      }),
    )
    .optional(),
  proposals: z.array(subset).optional(),
  history: z.array(subset).optional(),
  'not-in-history': z.array(word).optional(),
  contracts: z.record(z.string(), z.strictObject({ 'incidents-left': z.int().nonnegative() })).optional(),
  registered: z.array(word).optional(),
  'not-registered': z.array(word).optional(),
  /** What the form of a filing that is being filled in asks and says. */
  form: z
    .strictObject({
      shows: z.array(line).optional(),
      hides: z.array(line).optional(),
      requires: z.array(line).optional(),
      /** The clauses of the warnings that are shown, all of them. */
      warns: clauseIds.optional(),
    })
    .optional(),
  /** What was answered to a question about a right, or about whether a filing is allowed. */
  answer: z
    .strictObject({
      answer: z.enum(['allow', 'refuse', 'selfHelp', 'ask']).optional(),
      rule: word.optional(),
      clauses: clauseIds.optional(),
    })
    .optional(),
  /** Policies and resources that are shown with the case. */
  policies: z.array(word).optional(),
  resources: z.array(word).optional(),
  'not-policies': z.array(word).optional(),
  'not-resources': z.array(word).optional(),
});

export type RawExpectation = z.infer<typeof expectationShape>;
export type RawTurn = z.infer<typeof turn>;

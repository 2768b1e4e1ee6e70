import { z } from 'zod';
import { ClauseIds, Text, Timestamp } from './common.ts';

export const AmountView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('openTime'), seconds: z.number() }),
  z.object({ kind: z.literal('days'), days: z.number() }),
  z.object({ kind: z.literal('months'), months: z.number() }),
  z.object({ kind: z.literal('businessDays'), days: z.number() }),
  z.object({ kind: z.literal('workingDay'), ordinal: z.number() }),
  z.object({ kind: z.literal('timeOfDay'), time: z.string() }),
  z.object({ kind: z.literal('instant'), at: Timestamp }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('agreed') }),
]);
export type AmountView = z.infer<typeof AmountView>;

export const MilestoneStateView = z.enum([
  'notStarted',
  'running',
  'resting',
  'dueSoon',
  'missed',
  'met',
  'metLate',
  'paused',
  'cancelled',
  'none',
]);
export type MilestoneStateView = z.infer<typeof MilestoneStateView>;

/** One turn of a promise, as it stands at `asOf` of the answer that holds it. The browser counts down to `nextChange`. */
export const MilestoneView = z.object({
  id: z.string(),
  name: Text,
  counts: z.enum(['promise', 'goal', 'box']),
  to: z.enum(['customer', 'staff']),
  /** A term of the contract: the milestone of the guide that it stands over. */
  over: z.object({ milestone: z.string(), binding: z.enum(['contract', 'stricter']) }).nullable(),
  /** False while a term of the contract binds in its place, or it is the milder term: its miss is internal. */
  binds: z.boolean(),
  turn: z.number().int(),
  state: MilestoneStateView,
  startedAt: Timestamp.nullable(),
  target: AmountView,
  /** The calendar it counts in. `always` never closes: its hours are plain hours. */
  calendar: z.string(),
  /** IANA zone of the calendar it counts in. */
  zone: z.string(),
  due: Timestamp.nullable(),
  secondsLeft: z.number().nullable(),
  secondsLate: z.number().nullable(),
  opensAt: Timestamp.nullable(),
  endedAt: Timestamp.nullable(),
  missedAt: Timestamp.nullable(),
  pausedFor: Text.nullable(),
  nextChange: Timestamp.nullable(),
  provisional: z.boolean(),
  clauses: ClauseIds,
});
export type MilestoneView = z.infer<typeof MilestoneView>;

export const ProofView = z.object({
  milestone: MilestoneView,
  guide: z.string(),
  edition: z.string(),
  calendar: z.string(),
  calendarName: Text,
  zone: z.string(),
  stretches: z.array(
    z.object({
      from: Timestamp,
      to: Timestamp,
      kind: z.enum(['counted', 'closed', 'paused', 'notRunning']),
      seconds: z.number(),
      day: z.string(),
      why: z.object({ code: z.string(), text: Text.nullable(), event: z.number().int().nullable() }),
    }),
  ),
  countedSeconds: z.number(),
  changes: z.array(
    z.object({
      at: Timestamp,
      event: z.number().int(),
      what: z.string(),
      before: Timestamp.nullable(),
      after: Timestamp.nullable(),
    }),
  ),
  assumptions: z.array(z.object({ id: z.string(), taken: Text, because: Text })),
  clauses: z.array(z.object({ id: z.string(), place: Text.nullable() })),
});
export type ProofView = z.infer<typeof ProofView>;

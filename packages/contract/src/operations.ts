import { z } from 'zod';
import { Text, Timestamp, Uuid } from './common.ts';

export const MailState = z.enum(['queued', 'sent', 'deferred', 'dead', 'kept']);

/** A mail of the outbox. `kept`: no SMTP_URL is set, so it stands here and leaves for nowhere. */
export const OutboxRow = z.object({
  id: Uuid,
  state: MailState,
  to: z.array(z.string()),
  subject: z.string(),
  language: z.string(),
  notice: z.string(),
  caseNumber: z.number().int().nullable(),
  createdAt: Timestamp,
  sentAt: Timestamp.nullable(),
  tries: z.number().int(),
  nextTryAt: Timestamp.nullable(),
  problem: z.string().nullable(),
});
export type OutboxRow = z.infer<typeof OutboxRow>;

export const OutboxMail = OutboxRow.extend({
  /** The guide's own words in it. */
  say: Text.nullable(),
  text: z.string().describe('Empty until it is written, just before it leaves'),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
  /** Numbers of the cases that it lists; null where it lists none by its nature. */
  lists: z.array(z.int()).nullable(),
});
export type OutboxMail = z.infer<typeof OutboxMail>;

export const ClockView = z.object({
  now: Timestamp,
  mode: z.enum(['real', 'simulated']),
  /** The next instant at which a case's clock changes something, in this workspace. */
  nextWake: Timestamp.nullable(),
});
export type ClockView = z.infer<typeof ClockView>;

/** Forward only: by seconds, or to an instant, or to the next wake-up. */
export const AdvanceClock = z.union([
  z.object({
    seconds: z
      .number()
      .int()
      .min(1)
      .max(366 * 86_400),
  }),
  z.object({ to: Timestamp }),
  z.object({ toNextWake: z.literal(true) }),
]);

export const AdvancedClock = ClockView.extend({ ticks: z.number().int(), events: z.number().int() });

/** Sent over server-sent events: what changed, never what is in it; the reader asks for that with their own rights. */
export const LiveEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case'), number: z.number().int(), version: z.number().int() }),
  z.object({ type: z.literal('outbox') }),
  z.object({ type: z.literal('clock'), now: Timestamp }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;

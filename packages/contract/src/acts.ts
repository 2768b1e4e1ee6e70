import { z } from 'zod';
import { Channel, Timestamp, Uuid } from './common.ts';
import { FileRef, FormAnswers } from './filing.ts';

const body = z.string();
const reason = z.string();
const files = z.array(FileRef).max(50).default([]);

/**
 * What may be done to a case over HTTP: `POST …/cases/{number}/{act}` with `If-Match`. Lengths and meaning are judged
 * by the engine, so that a refusal has its reason and clause; only the shape is checked here.
 */
export const acts = {
  assign: z.object({ to: Uuid, reason: reason.nullable().default(null) }),
  message: z.object({ body, files, stillWithUs: z.boolean().default(false) }),
  note: z.object({ body, files }),
  files: z.object({ files: z.array(FileRef).min(1).max(50) }),
  'change-severity': z.object({ to: z.string().max(20), reason, override: reason.nullable().default(null) }),
  'ask-severity-review': z.object({ to: z.string().max(20), reason }),
  wait: z.object({ for: z.enum(['customer', 'vendor', 'release']), reason }),
  'end-wait': z.object({ reason: reason.nullable().default(null) }),
  'contact-attempt': z.object({
    channel: Channel,
    outcome: z.enum(['noAnswer', 'busy', 'leftMessage', 'reached']),
    note: z.string().nullable().default(null),
  }),
  'propose-solution': z.object({ summary: z.string() }),
  'confirm-solution': z.object({ words: z.string().nullable().default(null) }),
  'reject-solution': z.object({ reason }),
  'record-consent': z.object({ subject: z.literal('notFixed'), words: z.string() }),
  close: z.object({ way: z.string().max(60), reason: reason.nullable().default(null) }),
  reopen: z.object({ reason: reason.nullable().default(null) }),
  'review-severity': z.object({ reason }),
  /** An act of the guide, with the answers to its form; `override` says why needs that may be overridden are. */
  do: z.object({
    act: z.string().max(100),
    with: FormAnswers.default({}),
    files,
    override: reason.nullable().default(null),
  }),
  agree: z.object({ proposal: z.number().int().min(1), words: z.string().nullable().default(null) }),
  decline: z.object({ proposal: z.number().int().min(1), reason }),
  'set-fact': z.object({
    fact: z.string().max(100),
    value: z.union([z.string().max(2000), z.number(), z.boolean()]),
    reason: reason.nullable().default(null),
  }),
  'agree-due': z.object({
    milestone: z.string().max(100),
    due: Timestamp,
    reason: reason.nullable().default(null),
  }),
} as const;

export type ActName = keyof typeof acts;
export type ActBody<A extends ActName> = z.input<(typeof acts)[A]>;
export const actNames = Object.keys(acts) as ActName[];

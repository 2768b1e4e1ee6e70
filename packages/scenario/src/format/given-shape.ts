import { date } from '@upheld/engine';
import { z } from 'zod';
import { line, value, word } from './scalars.ts';

const person = z.strictObject({
  side: z.enum(['customer', 'vendor']).optional(),
  name: line.optional(),
  email: line.optional(),
  phone: z.string().optional(),
  language: line.optional(),
  /** Roles of the guide. */
  roles: z.array(word).optional(),
  /** What somebody of the vendor's side is to the product. */
  as: z.enum(['engineer', 'manager', 'administrator']).optional(),
});

const contract = z.strictObject({
  offering: word.optional(),
  products: z.array(word).optional(),
  from: date.optional(),
  until: date.optional(),
  'add-ons': z.array(word).optional(),
  terms: z.array(word).optional(),
  /** Prepaid, before the story. */
  incidents: z.int().nonnegative().optional(),
  serials: z.array(line).optional(),
});

/** What there is before the story begins. Everything has a default; see docs/scenarios.md. */
export const givenShape = z.strictObject({
  account: z.strictObject({ name: line.optional(), 'customer-id': line.optional() }).optional(),
  people: z.record(z.string(), person).optional(),
  contract: contract.optional(),
  contracts: z.record(z.string(), contract).optional(),
  registered: z.array(word).optional(),
  /** Answers that every request gives unless its step says otherwise. */
  form: z.record(z.string(), value).optional(),
  /** Files that every request brings, by the question that they answer. */
  files: z.record(z.string(), line).optional(),
  mail: z.union([z.literal('prompt'), z.literal('off'), z.strictObject({ delay: line })]).optional(),
  /** Further editions that a case may be moved to, by a name of their own: a folder each. */
  editions: z.record(z.string(), line).optional(),
});

export type RawGiven = z.infer<typeof givenShape>;
export type RawPerson = z.infer<typeof person>;
export type RawContract = z.infer<typeof contract>;

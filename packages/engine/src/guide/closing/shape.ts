import { z } from 'zod';
import { wallAmount } from '../amounts/shape.ts';
import { condition } from '../conditions/shape.ts';
import { countdown } from '../duties/shape.ts';
import { needs } from '../needs/shape.ts';
import { byId, entry, idKey, text } from '../shape/scalars.ts';

const way = entry({
  name: text,
  by: z.array(z.enum(['customer', 'vendor'])).optional(),
  needs: needs.optional(),
  countdown: countdown.optional(),
});

const hold = entry({
  when: condition,
  ways: z
    .array(idKey)
    .min(1)
    .meta({ examples: [[]] }),
  say: text,
});

const reopening = entry({
  ways: z.array(idKey),
  within: wallAmount.optional(),
  'by-message': z.boolean().optional(),
  say: text.optional(),
});

export const closingFields = {
  ways: byId(way),
  holds: z.array(hold).optional(),
  reopening: reopening.optional(),
};

export const closing = entry(closingFields);
export type RawClosing = z.infer<typeof closing>;
export type RawWay = z.infer<typeof way>;

import { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { entry, id, text } from '../shape/scalars.ts';

export const recipients = z.array(id).min(1);

const notify = entry({ notify: recipients, say: text.optional(), when: condition.optional() });
const close = entry({ close: id, when: condition.optional() });

export const effects = z.array(
  z.union([notify, close], { error: 'An effect is { notify: […] } or { close: … }' }),
);
export type RawEffects = z.infer<typeof effects>;

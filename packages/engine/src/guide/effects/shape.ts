import { z } from 'zod';
import { caseList } from '../case-lists/shape.ts';
import { condition } from '../conditions/shape.ts';
import { entry, id, idKey, text } from '../shape/scalars.ts';

export const recipients = z.array(id).min(1);

const notify = entry({
  notify: recipients,
  say: text.optional(),
  lists: caseList.optional(),
  when: condition.optional(),
});
const close = entry({ close: id, when: condition.optional() });
const raise = entry({ raise: z.int().min(1).max(20), when: condition.optional() });
const act = entry({
  do: idKey,
  on: entry({ kind: idKey, where: condition.optional() }).optional(),
  when: condition.optional(),
});
const register = entry({ register: z.literal(true), when: condition.optional() });

export const effects = z.array(
  z.union([notify, close, raise, act, register], {
    error: 'An effect is { notify: […] }, { close: way }, { raise: 1 }, { do: act } or { register: true }',
  }),
);
export type RawEffects = z.infer<typeof effects>;

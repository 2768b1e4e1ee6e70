import { z } from 'zod';
import { caseList } from '../case-lists/shape.ts';
import { condition } from '../conditions/shape.ts';
import { recipients } from '../effects/shape.ts';
import { patterns } from '../patterns/shape.ts';
import { byId, entry, text } from '../shape/scalars.ts';

const notice = entry({
  off: z.boolean().optional(),
  on: patterns.optional(),
  to: recipients.optional(),
  when: condition.optional(),
  'counts-as': z.enum(['activity', 'reminder', 'none']).optional(),
  text: text.optional(),
  lists: caseList.optional(),
});

export const notices = byId(notice);
export type RawNotice = z.infer<typeof notice>;

import { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { byId, entry, text } from '../shape/scalars.ts';

export const resources = byId(
  entry({
    title: text,
    kind: z.enum([
      'document',
      'search',
      'download',
      'forum',
      'training',
      'directory',
      'newsletter',
      'practice',
    ]),
    says: text.optional(),
    url: z.url().optional(),
    when: condition.optional(),
  }),
);
export type RawResources = z.infer<typeof resources>;

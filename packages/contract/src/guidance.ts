import { z } from 'zod';
import { ClauseIds, Text } from './common.ts';

/** What of the guide concerns the customer of a case now: its policies, and where they may look for themselves. */
export const GuidanceView = z.object({
  policies: z.array(z.object({ id: z.string(), title: Text, says: Text, clauses: ClauseIds })),
  resources: z.array(
    z.object({
      id: z.string(),
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
      title: Text,
      says: Text.nullable(),
      url: z.string().nullable(),
      clauses: ClauseIds,
    }),
  ),
});
export type GuidanceView = z.infer<typeof GuidanceView>;

import { z } from 'zod';
import { InWorkspace } from '../http/zod-app.ts';

/** The edition that a route of the studio is about. */
export const InEdition = InWorkspace.extend({ guide: z.string().max(60), edition: z.string().max(60) });

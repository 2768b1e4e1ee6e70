import { z } from 'zod';
import { idKey, text } from '../shape/scalars.ts';

export const clausePlaces = z
  .record(idKey, text)
  .meta({ description: 'Clause ids, and where in the source they stand' });
export type RawClauses = z.infer<typeof clausePlaces>;

import { condition } from '../conditions/shape.ts';
import { entry, idKey, text } from '../shape/scalars.ts';
import type { z } from 'zod';

/** The list of cases that a mail carries. */
export const caseList = entry({ kind: idKey, where: condition.optional(), none: text.optional() });
export type RawCaseList = z.infer<typeof caseList>;

import { z } from 'zod';
import { lengthAmount } from '../amounts/shape.ts';
import { field } from '../intake/shape.ts';
import { startPatterns } from '../patterns/shape.ts';
import { byId, entry, text } from '../shape/scalars.ts';

const survey = entry({
  name: text,
  from: startPatterns,
  questions: z.array(field).min(1),
  within: lengthAmount,
  invite: text,
});

export const surveys = byId(survey);
export type RawSurveys = z.infer<typeof surveys>;

import { z } from 'zod';
import { condition } from '../conditions/shape.ts';
import { entry, text } from '../shape/scalars.ts';

export const needs = z.array(entry({ that: condition, say: text }));
export type RawNeeds = z.infer<typeof needs>;

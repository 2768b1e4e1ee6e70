import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ProblemDetails } from '@upheld/contract';

/** A folder of routes. */
export type Routes = FastifyPluginAsyncZod;

export const InWorkspace = z.object({ workspace: z.string().max(63) });

/** Every operation may answer with a problem. */
export const answers = <S extends Record<number, z.ZodType>>(success: S) => ({
  ...success,
  '4xx': ProblemDetails,
  '5xx': ProblemDetails,
});

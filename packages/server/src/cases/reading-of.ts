import type { FastifyRequest } from 'fastify';
import type { Deps } from '../http/deps.ts';
import { readerLanguage } from '../http/reader-language.ts';
import { accessOf } from '../http/request-access.ts';
import type { Reading } from './case-view.ts';

/** Who reads, in which language, and when. One instant for the whole request. */
export function readingOf(deps: Deps, request: FastifyRequest): Reading {
  const access = accessOf(request);
  return {
    access,
    language: readerLanguage(access.language, request.headers['accept-language']),
    now: deps.clock.now(),
  };
}

import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** The version in `If-Match: "17"`, or null without the header; `*` is no version that anybody has read. */
export function versionInIfMatch(request: FastifyRequest): number | null {
  const header = request.headers['if-match'];
  if (header === undefined) return null;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw new Problem('header-invalid', { params: { header: 'If-Match' } });
  return Number(version);
}

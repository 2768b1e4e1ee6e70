import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * What a browser sends for another site is refused where it would change something, even if it carries a session:
 * `SameSite` cookies do not tell apart the ports of a host. Programs name no origin and bring their key by themselves.
 */
export function refuseOtherSites(app: FastifyInstance, baseUrl: string): void {
  const own = new URL(baseUrl).origin;
  app.addHook('onRequest', async (request) => {
    if (!changesNothing.has(request.method) && !comesFromHere(request, own))
      throw new Problem('origin-refused');
  });
}

function comesFromHere(request: FastifyRequest, own: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined || origin === own) return true;
  // A browser that sends no Sec-Fetch-Site, on an address that is not the configured one.
  return URL.parse(origin)?.host === request.headers.host;
}

import type { FastifyRequest } from 'fastify';
import type { Access, SignedIn } from '../access/access.ts';
import { accessByKey, accessBySession } from '../access/find-access.ts';
import { readApiKey } from '../access/api-key.ts';
import { sessionCookieName } from '../access/auth.ts';
import { mayCall } from '../access/permissions.ts';
import { sessionTokenOf } from '../access/session-cookie.ts';
import { Problem } from '../problems/problem.ts';
import type { Deps } from './deps.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for routes of a workspace. */
    access: Access | null;
    /** Set for whoever is signed in with a session. */
    signedIn: SignedIn | null;
  }
}

/**
 * Finds out who sends a request and whether they may: 401 without a sign-in, 404 for a workspace that is not theirs
 * (as if it were not there), 403 where their role does not reach. Runs before the body is read.
 */
export const requireAccess = (deps: Deps) => async (request: FastifyRequest) => {
  const slug = workspaceOf(request);
  const key = readApiKey(request.headers.authorization);
  const access = key === null ? await bySession(deps, request, slug) : await byKey(deps, key, slug);
  if (access === null) throw notSignedIn();
  if (access === 'elsewhere') throw new Problem('not-found');
  request.access = access;
  const operation = request.routeOptions.schema?.operationId;
  if (operation === undefined || !mayCall(access.role, operation)) throw new Problem('forbidden');
};

/** Only that somebody is signed in, wherever they belong. */
export const requireSignIn = (deps: Deps) => async (request: FastifyRequest) => {
  await bySession(deps, request, '').catch((error: unknown) => {
    if (!(error instanceof Problem) || error.code !== 'not-found') throw error;
  });
  if (request.signedIn === null) throw notSignedIn();
};

/** The access of a request that has passed `requireAccess`. */
export function accessOf(request: FastifyRequest): Access {
  if (request.access === null) throw new Error(`${request.url} is no route of a workspace`);
  return request.access;
}

async function byKey(
  deps: Deps,
  key: { prefix: string; secretSha256: Buffer },
  slug: string,
): Promise<Access | 'elsewhere' | null> {
  const found = await deps.accesses.read(
    ['key', key.prefix, key.secretSha256.toString('hex'), slug],
    async () => {
      const access = await accessByKey(deps.pool, key, slug);
      return access === null ? null : { access };
    },
  );
  return found?.access ?? null;
}

async function bySession(
  deps: Deps,
  request: FastifyRequest,
  slug: string,
): Promise<Access | 'elsewhere' | null> {
  const cookie = request.cookies[sessionCookieName(deps.settings)];
  const token = sessionTokenOf(cookie, deps.settings.secret);
  if (token === null) return null;
  const found = await deps.accesses.read(['session', token, slug], () =>
    accessBySession(deps.pool, token, slug),
  );
  if (found === null) return null;
  request.signedIn = found.user;
  return found.access ?? 'elsewhere';
}

const workspaceOf = (request: FastifyRequest) => (request.params as { workspace?: string }).workspace ?? '';

const notSignedIn = () =>
  new Problem('not-signed-in', { headers: { 'www-authenticate': 'Bearer realm="upheld"' } });

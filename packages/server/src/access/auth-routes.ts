import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../http/deps.ts';
import type { Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { clientAddressHeader } from './auth.ts';

/** The sign-in library under /api/auth: what it refuses is told as problem+json, as everywhere. */
export const authRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    app.route({
      method: ['POST'],
      url: '/api/auth/sign-in/email',
      schema: { hide: true },
      config: { rateLimit: { max: deps.settings.signInsPerMinute, timeWindow: 60_000 } },
      handler: (request, reply) => handOver(deps, request, reply),
    });
    // The library knows many more operations (one's own name, other sign-ins, a page of its own): nobody needs them here.
    app.get('/api/auth/get-session', { schema: { hide: true } }, (request, reply) =>
      handOver(deps, request, reply),
    );
    app.post('/api/auth/sign-out', { schema: { hide: true } }, (request, reply) =>
      handOver(deps, request, reply),
    );
  };

async function handOver(deps: Deps, request: FastifyRequest, reply: FastifyReply) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // The body is written anew, so its old length would be wrong.
    if (value !== undefined && name !== 'content-length' && name !== 'transfer-encoding')
      headers.set(name, String(value));
  }
  headers.set(clientAddressHeader, request.ip);
  // No browser leaves both out of a request that changes something; a program has no cookies that another site could
  // make it send, so the library's check of the origin has nothing to find.
  if (!headers.has('origin') && !headers.has('sec-fetch-site'))
    headers.set('origin', new URL(deps.settings.baseUrl).origin);
  const answer = await deps.auth.handler(
    new Request(new URL(request.url, deps.settings.baseUrl), {
      method: request.method,
      headers,
      ...(hasBody(request) && { body: JSON.stringify(credentialsIn(request.body)) }),
    }),
  );
  // Signing out, a new password: whatever it was, it may have ended a session.
  if (request.method !== 'GET') deps.accesses.forget();
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
  const text = await answer.text();
  if (answer.status >= 400) throw problemOf(answer.status, request);
  const location = answer.headers.get('location');
  if (location !== null) reply.header('location', location);
  return reply
    .code(answer.status)
    .header('cache-control', 'no-store')
    .type('application/json')
    .serializer((payload: string) => payload)
    .send(text === '' ? 'null' : text);
}

const hasBody = ({ body }: FastifyRequest) => body !== undefined && body !== null;

/** Email and password; the library would also take an address to send people on to. */
function credentialsIn(body: unknown): object {
  const { email, password } = body as { email?: unknown; password?: unknown };
  return { email, password };
}

function problemOf(status: number, request: FastifyRequest): Problem {
  if (status === 401) return new Problem('sign-in-refused');
  if (status === 404) return new Problem('not-found');
  // The library refuses origins and addresses to go on to; nothing else here is a matter of rights.
  if (status === 403) return new Problem('origin-refused');
  return status >= 500
    ? new Problem('internal', { params: { reference: request.id } })
    : new Problem('shape-invalid');
}

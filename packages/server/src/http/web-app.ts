import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerUnknownRoute } from './problem-handlers.ts';

/**
 * The built web app. Files whose names carry a hash may be kept for a year; every other address that is not of the
 * API is the app's own and gets its page.
 */
export async function registerWebApp(app: FastifyInstance, folder: string | null): Promise<void> {
  const served = folder !== null && existsSync(join(folder, 'index.html')) ? folder : null;
  if (served !== null) {
    await app.register(fastifyStatic, {
      root: served,
      wildcard: true,
      index: 'index.html',
      // The build writes the compressed files beside the plain ones.
      preCompressed: true,
      setHeaders: (reply, path) =>
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    });
  }
  app.setNotFoundHandler(async (request: FastifyRequest, reply: FastifyReply) => {
    const isPage =
      request.method === 'GET' &&
      !request.url.startsWith('/api') &&
      !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    if (served !== null && isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return answerUnknownRoute(app, request);
  });
}

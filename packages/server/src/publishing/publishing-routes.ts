import { Language } from '@upheld/contract';
import { isKnownZone } from '@upheld/contract/words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Deps } from '../http/deps.ts';
import { readerLanguage } from '../http/reader-language.ts';
import type { Routes } from '../http/zod-app.ts';
import { contentPolicy } from './content-policy.ts';
import { findWorkspaceId } from './find-workspace.ts';
import { notFoundPage, notFoundStyle } from './not-found-page.ts';
import { createPageMemory } from './page-memory.ts';

const Published = z.object({ workspace: z.string(), guide: z.string() });
const PublishedEdition = Published.extend({ edition: z.string() });
/** A reader who mistypes one of these still gets the guide. */
const Reading = z.object({
  lang: z.string().optional().catch(undefined),
  zone: z.string().optional().catch(undefined),
});

type Asked = z.infer<typeof Published> & { edition?: string };

/**
 * Published guides, open to everybody with the address. An edition never changes, so its page may be kept; the one in
 * force is asked for again each time, which costs an answer without a body.
 */
export const publishingRoutes = (deps: Deps): Routes => {
  const memory = createPageMemory();

  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { workspace, guide: id, edition }: Asked,
    asked: z.infer<typeof Reading>,
  ) => {
    const language = readerLanguage(Language.safeParse(asked.lang).data, request.headers['accept-language']);
    const workspaceId = await findWorkspaceId(deps.pool, workspace);
    const guide = workspaceId === null ? null : await deps.guides.find(workspaceId, id, edition);
    void reply.header('vary', 'Accept-Language').type('text/html; charset=utf-8');
    if (guide === null)
      return reply
        .code(404)
        .header('cache-control', 'no-store')
        .header('content-security-policy', contentPolicy(notFoundStyle))
        .send(notFoundPage(language));

    const zone = asked.zone !== undefined && isKnownZone(asked.zone) ? asked.zone : guide.zone;
    const { year } = Temporal.Instant.fromEpochMilliseconds(deps.clock.now()).toZonedDateTimeISO(guide.zone);
    const page = memory.page(guide, { workspace, edition: edition ?? null, language, zone, year });
    void reply
      .header('etag', page.etag)
      .header(
        'cache-control',
        edition === undefined ? 'public, no-cache' : 'public, max-age=86400, immutable',
      )
      .header('content-security-policy', page.contentPolicy);
    if (holds(request.headers['if-none-match'], page.etag)) return reply.code(304).send();
    return reply.send(page.html);
  };

  return async (app) => {
    const schema = { hide: true, querystring: Reading };
    app.get('/g/:workspace/:guide', { schema: { ...schema, params: Published } }, (request, reply) =>
      answer(request, reply, request.params, request.query),
    );
    app.get(
      '/g/:workspace/:guide/:edition',
      { schema: { ...schema, params: PublishedEdition } },
      (request, reply) => answer(request, reply, request.params, request.query),
    );
  };
};

/** Whether a browser has the page already; proxies may have made its tag a weak one. */
const holds = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);

import { CaseView, MoveEdition, MovePreviewPage, MovePreviewView, PageQuery } from '@upheld/contract';
import { decideMove } from '@upheld/engine';
import { z } from 'zod';
import { nextLink } from '../http/cursor.ts';
import type { Deps } from '../http/deps.ts';
import { versionInIfMatch } from '../http/if-match.ts';
import { repeatable } from '../http/repeatable.ts';
import { idempotencyClaim } from '../http/stored-answer.ts';
import { answers, InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { actorOf } from './actor-of.ts';
import { changeCase } from './change-case.ts';
import { movePreviewView, previewMoves } from './move-preview.ts';
import { readCase } from './read-case.ts';
import { readingOf } from './reading-of.ts';
import { sendCase } from './send-case.ts';
import { tellOfCase } from './tell-of-case.ts';

const OfCase = InWorkspace.extend({ number: z.coerce.number().int().min(1) });
const Named = z.string().max(60);

/** Cases moved from one edition of their guide to another, and what that would do. */
export const moveRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    app.get(
      '/cases/:number/move-preview',
      {
        schema: {
          operationId: 'previewMove',
          tags: ['editions'],
          params: OfCase,
          querystring: z.object({ to: Named }),
          response: answers({ 200: MovePreviewView }),
        },
      },
      async (request) => {
        const { access, now, language } = readingOf(deps, request);
        const { guide: from, kase } = await readCase(deps, access, request.params.number);
        const to = await deps.guides.find(access.workspace.id, from.id, request.query.to);
        if (to === null) throw editionUnknown();
        return movePreviewView({ from, to, kase }, now, language);
      },
    );

    app.post(
      '/cases/:number/move-edition',
      {
        schema: {
          operationId: 'moveCase',
          tags: ['editions'],
          params: OfCase,
          body: MoveEdition,
          response: answers({ 200: CaseView }),
        },
      },
      async (request, reply) => {
        const reading = readingOf(deps, request);
        const { access, now } = reading;
        const ifVersion = versionInIfMatch(request);
        if (ifVersion === null) throw new Problem('if-match-missing');
        const { to: edition, reason } = request.body;
        const change = {
          number: request.params.number,
          ifVersion,
          async decide({ guide: from, kase }: Awaited<ReturnType<typeof readCase>>) {
            const to = await deps.guides.find(access.workspace.id, from.id, edition);
            if (to === null) throw editionUnknown();
            const decision = decideMove(from, to, kase, { by: actorOf(access), reason }, now);
            return { decision, guide: to };
          },
        };
        const claim = idempotencyClaim(request, access);
        const answer = await repeatable(() => changeCase(deps, reading, change, claim), { onChange: false });
        if ('news' in answer) tellOfCase(deps, access, answer.news);
        return sendCase(reply, answer);
      },
    );

    app.post(
      '/guides/:guide/editions/:edition/move-preview',
      {
        schema: {
          operationId: 'previewMoves',
          tags: ['editions'],
          description:
            'What moving every open case of another edition to this one would do now. Changes nothing',
          params: InWorkspace.extend({ guide: Named, edition: Named }),
          querystring: PageQuery,
          response: answers({ 200: MovePreviewPage }),
        },
      },
      async (request, reply) => {
        const reading = readingOf(deps, request);
        const { guide, edition } = request.params;
        const to = await deps.guides.find(reading.access.workspace.id, guide, edition);
        if (to === null) throw new Problem('not-found');
        const page = await previewMoves(deps, reading, to, request.query);
        if (page.nextCursor !== null) reply.header('link', nextLink(request.url, page.nextCursor));
        return page;
      },
    );
  };

const editionUnknown = () =>
  new Problem('edition-unknown', { parts: [{ pointer: '/to', code: 'edition-unknown' }] });

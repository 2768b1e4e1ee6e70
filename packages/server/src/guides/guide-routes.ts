import { GuideSummary, GuideView } from '@upheld/contract';
import { z } from 'zod';
import type { Deps } from '../http/deps.ts';
import { accessOf } from '../http/request-access.ts';
import { answers, InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { guideSummary, guideView } from './guide-view.ts';

export const guideRoutes = (deps: Deps): Routes => async (app) => {
  app.get(
    '/guides',
    { schema: { operationId: 'listGuides', tags: ['guides'], params: InWorkspace, response: answers({ 200: z.array(GuideSummary) }) } },
    async (request) => (await deps.guides.current(accessOf(request).workspace.id)).map(guideSummary),
  );

  app.get(
    '/guides/:guide',
    {
      schema: {
        operationId: 'readGuide', tags: ['guides'], params: InWorkspace.extend({ guide: z.string().max(60) }),
        querystring: z.object({ edition: z.string().max(60).optional() }), response: answers({ 200: GuideView }),
      },
    },
    async (request) => {
      const { guide: id } = request.params;
      const guide = await deps.guides.find(accessOf(request).workspace.id, id, request.query.edition);
      if (guide === null) throw new Problem('not-found');
      return guideView(guide);
    },
  );
};

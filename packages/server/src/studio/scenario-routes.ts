import { ScenarioRow, ScenarioRun, ScenarioRunRequest, ScenarioText } from '@upheld/contract';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readerLanguage } from '../http/reader-language.ts';
import type { Deps } from '../http/deps.ts';
import { accessOf } from '../http/request-access.ts';
import { answers, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { InEdition } from './in-edition.ts';
import { runStory } from './run-story.ts';
import { backgroundOf, shippedScenario, shippedScenariosOf } from './shipped-scenarios.ts';

/** Stories told under an edition: those that ship, and any that an author writes. Run in memory; nothing is kept. */
export const scenarioRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    const guideOf = async (request: FastifyRequest<{ Params: { guide: string; edition: string } }>) => {
      const { guide, edition } = request.params;
      const found = await deps.guides.find(accessOf(request).workspace.id, guide, edition);
      if (found === null) throw new Problem('not-found');
      return found;
    };
    const shipped = async (guide: string, file: string) => {
      const found = await shippedScenario(guide, file);
      if (found === null) throw new Problem('not-found');
      return found;
    };

    app.get(
      '/studio/guides/:guide/:edition/scenarios',
      {
        schema: {
          operationId: 'listScenarios',
          tags: ['studio'],
          params: InEdition,
          response: answers({ 200: z.object({ items: z.array(ScenarioRow) }) }),
        },
      },
      async (request) => {
        const guide = await guideOf(request);
        const items = (await shippedScenariosOf(guide.id)).map(({ file, source }) => ({
          file: file.path,
          title: source.title,
          clauses: [...source.clauses],
        }));
        return { items };
      },
    );

    app.get(
      '/studio/guides/:guide/:edition/scenarios/text',
      {
        schema: {
          operationId: 'readScenario',
          tags: ['studio'],
          params: InEdition,
          querystring: z.object({ file: z.string().max(200) }),
          response: answers({ 200: ScenarioText }),
        },
      },
      async (request) => {
        const guide = await guideOf(request);
        const { file } = await shipped(guide.id, request.query.file);
        return { file: file.path, text: file.text };
      },
    );

    app.post(
      '/studio/guides/:guide/:edition/scenarios/run',
      {
        schema: {
          operationId: 'runScenario',
          tags: ['studio'],
          params: InEdition,
          body: ScenarioRunRequest,
          response: answers({ 200: ScenarioRun }),
        },
      },
      async (request) => {
        const access = accessOf(request);
        const guide = await guideOf(request);
        const { text, file } = request.body;
        const background =
          file === undefined ? await backgroundOf(guide.id) : (await shipped(guide.id, file)).background;
        return runStory(
          { path: file ?? 'scenario.yaml', text },
          background,
          guide,
          (edition) => deps.guides.find(access.workspace.id, guide.id, edition),
          readerLanguage(access.language, request.headers['accept-language']),
        );
      },
    );
  };

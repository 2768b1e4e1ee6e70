import cookie from '@fastify/cookie';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { authRoutes } from '../access/auth-routes.ts';
import { caseRoutes } from '../cases/case-routes.ts';
import { moveRoutes } from '../cases/move-routes.ts';
import { clockRoutes } from '../clock/clock-routes.ts';
import { fileRoutes } from '../files/file-routes.ts';
import { uploadRoutes } from '../files/upload-routes.ts';
import { filingRoutes } from '../filing/filing-routes.ts';
import { editionRoutes } from '../guides/edition-routes.ts';
import { guideRoutes } from '../guides/guide-routes.ts';
import { keyRoutes } from '../keys/key-routes.ts';
import { liveRoutes } from '../live/live-routes.ts';
import { outboxRoutes } from '../outbox/outbox-routes.ts';
import { meRoutes } from '../people/me-routes.ts';
import { staffRoutes } from '../people/staff-routes.ts';
import { publishingRoutes } from '../publishing/publishing-routes.ts';
import { answerProblem } from '../problems/answer-problem.ts';
import { Problem } from '../problems/problem.ts';
import { scenarioRoutes } from '../studio/scenario-routes.ts';
import { studioRoutes } from '../studio/studio-routes.ts';
import type { Deps } from './deps.ts';
import { registerOpenApi } from './openapi.ts';
import { registerProblemHandlers } from './problem-handlers.ts';
import { registerProbes } from './probes.ts';
import { requireAccess } from './request-access.ts';
import { refuseOtherSites } from './same-origin.ts';
import { registerSecurity } from './security.ts';
import { refuseUnstorableTexts } from './storable-texts.ts';
import { answerUnreadable } from './unreadable-request.ts';
import { registerWebApp } from './web-app.ts';

const bodyLimitBytes = 1_048_576;

const workspaceRoutes = [
  guideRoutes,
  editionRoutes,
  filingRoutes,
  caseRoutes,
  moveRoutes,
  staffRoutes,
  studioRoutes,
  scenarioRoutes,
  outboxRoutes,
  keyRoutes,
  clockRoutes,
  liveRoutes,
  uploadRoutes,
  fileRoutes,
];

/** The whole HTTP side: API, sign-in, web app and probes. Listens to nothing yet. */
export async function buildServer(deps: Deps): Promise<FastifyInstance> {
  const { settings } = deps;
  const app = Fastify({
    loggerInstance: deps.log,
    trustProxy: settings.trustProxy.length === 0 ? false : [...settings.trustProxy],
    bodyLimit: bodyLimitBytes,
    genReqId: () => uuidv7(),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (_error, request, reply) => void answerProblem(request, reply, new Problem('not-found')),
  });
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  // What is sent is made by views of the same types, so it is held against the schemas where it is tested.
  app.setSerializerCompiler(
    settings.checkAnswers ? serializerCompiler : () => (answer) => JSON.stringify(answer),
  );
  app.decorateRequest('access', null);
  app.decorateRequest('signedIn', null);
  registerProblemHandlers(app);
  await app.register(cookie);
  await registerSecurity(app, settings);
  refuseOtherSites(app, settings.baseUrl);
  refuseUnstorableTexts(app);
  await registerOpenApi(app);
  registerProbes(app, deps);
  await app.register(authRoutes(deps));
  await app.register(meRoutes(deps), { prefix: '/api/v1' });
  await app.register(
    async (workspace) => {
      workspace.addHook('onRequest', requireAccess(deps));
      for (const routes of workspaceRoutes) await workspace.register(routes(deps));
    },
    { prefix: '/api/v1/workspaces/:workspace' },
  );
  await app.register(publishingRoutes(deps));
  await registerWebApp(app, settings.webFolder);
  return app as unknown as FastifyInstance;
}

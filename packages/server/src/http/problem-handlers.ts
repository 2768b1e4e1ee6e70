import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { answerProblem } from '../problems/answer-problem.ts';
import { Problem } from '../problems/problem.ts';

/** Whatever goes wrong is answered as problem+json; what nobody foresaw is logged whole and answered without detail. */
export function registerProblemHandlers(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply) => {
    const problem = problemOf(error, request);
    if (problem.code === 'internal') request.log.error({ err: error }, 'unforeseen');
    return answerProblem(request, reply, problem);
  });
}

function problemOf(error: FastifyError | Problem, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    // A path that has the wrong shape leads nowhere.
    if (error.validationContext === 'params') return new Problem('not-found');
    return new Problem('shape-invalid', {
      parts: error.validation.map((issue) => ({
        pointer: issue.instancePath === '' ? null : issue.instancePath,
        code: issue.keyword,
        detail: issue.message ?? issue.keyword,
      })),
    });
  }
  const limit = request.routeOptions.bodyLimit ?? 0;
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Problem('body-too-large', { params: { limit } });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Problem('media-type-unsupported');
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Problem('json-malformed');
    default:
      break;
  }
  if (error.statusCode === 429) return tooMany(error);
  // The web app's files: a path that leads out of their folder leads nowhere.
  if (error.statusCode === 404 || error.code === 'FST_STATIC_FORBIDDEN_PATH') return new Problem('not-found');
  if (error.statusCode === 400) return new Problem('json-malformed');
  return new Problem('internal', { params: { reference: request.id } });
}

function tooMany(error: FastifyError): Problem {
  const seconds = 'seconds' in error ? Number(error.seconds) : 60;
  return new Problem('too-many-requests', {
    params: { seconds },
    headers: { 'retry-after': String(seconds) },
  });
}

/** Below /api a path that only the web app's catch-all would take is no route. */
function isRoute(app: FastifyInstance, method: HTTPMethods, path: string): boolean {
  const found = app.findRoute({ method, url: path });
  return found !== null && !(path.startsWith('/api/') && '*' in found.params);
}

/** An address without a route: a method that another route of it would take is 405, else it is 404. */
export async function answerUnknownRoute(app: FastifyInstance, request: FastifyRequest): Promise<never> {
  const [path = ''] = request.url.split('?');
  const methods = (['GET', 'POST', 'PATCH', 'DELETE', 'PUT'] as const).filter(
    (method) => method !== request.method && isRoute(app, method, path),
  );
  if (methods.length > 0) {
    throw new Problem('method-not-allowed', {
      params: { method: request.method },
      headers: { allow: methods.join(', ') },
    });
  }
  throw new Problem('not-found');
}

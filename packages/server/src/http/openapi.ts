import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/** OpenAPI 3.1, made from the same schemas that requests are checked with. */
export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Upheld', version: '1', description: "Runs a vendor's technical-support guide." },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'upheld_session' },
          key: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{ session: [] }, { key: [] }],
    },
    transform: jsonSchemaTransform,
  });
  let document: string | null = null;
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    document ??= JSON.stringify(withoutPatterns(app.swagger()));
    return reply
      .type('application/json')
      .serializer((payload: string) => payload)
      .send(document);
  });
}

/** The patterns that zod writes beside `format` are pages long and say nothing that the format does not. */
function withoutPatterns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPatterns);
  if (value === null || typeof value !== 'object') return value;
  const hasFormat = 'format' in value && typeof value.format === 'string';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => !(key === 'pattern' && hasFormat && typeof member === 'string'))
      .map(([key, member]) => [key, withoutPatterns(member)]),
  );
}

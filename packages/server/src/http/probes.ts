import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.ts';
import type { Deps } from './deps.ts';

/** `/healthz`: the process lives. `/readyz`: it may be sent requests. `/metrics`: what a monitor draws. */
export function registerProbes(app: FastifyInstance, deps: Deps): void {
  const requests = new Map<string, number>();
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });
  app.addHook('onResponse', async (request, reply) => {
    const label = `method="${request.method}",status="${Math.floor(reply.statusCode / 100)}xx"`;
    requests.set(label, (requests.get(label) ?? 0) + 1);
  });

  app.get('/healthz', { schema: { hide: true }, config: { rateLimit: false } }, async () => ({
    alive: true,
  }));

  app.get('/readyz', { schema: { hide: true }, config: { rateLimit: false } }, async () => {
    if (draining || deps.draining()) throw new Problem('draining');
    await deps.pool.query('select 1').catch(() => {
      throw new Problem('draining');
    });
    return { ready: true };
  });

  app.get('/metrics', { schema: { hide: true }, config: { rateLimit: false } }, async (_request, reply) => {
    const { rows } = await deps.pool.query<{ due: string }>(
      'select count(*) as due from "case" where wake_at <= $1',
      [new Date(deps.clock.now()).toISOString()],
    );
    const lines = [
      '# HELP upheld_requests_total Answered requests.',
      '# TYPE upheld_requests_total counter',
      ...[...requests].map(([label, count]) => `upheld_requests_total{${label}} ${count}`),
      '# HELP upheld_cases_due Cases whose clock has something to do that is not done yet.',
      '# TYPE upheld_cases_due gauge',
      `upheld_cases_due ${rows[0]?.due ?? 0}`,
    ];
    return reply.type('text/plain; version=0.0.4').send(`${lines.join('\n')}\n`);
  });
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { createTestDatabase } from '../../test-support/database.ts';
import { createAccessMemory } from '../access/access-memory.ts';
import { createAuth } from '../access/auth.ts';
import { createCaseMemory } from '../cases/case-memory.ts';
import { createCaseNumbers } from '../cases/case-numbers.ts';
import { openSimulatedClock, type SimulatedClock } from '../clock/simulated-clock.ts';
import { demoPassword } from '../demo/demo-people.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { createGuideRegistry } from '../guides/guide-registry.ts';
import { buildServer } from '../http/build-server.ts';
import type { Deps } from '../http/deps.ts';
import { createLiveBus } from '../live/live-bus.ts';
import { noDelivery } from '../outbox/delivery.ts';
import { createStaffDirectory } from '../people/staff-directory.ts';

/** Wednesday, 30 September 2026, 11:00 in Beijing and 12:00 in Seoul. */
export const testNow = Date.parse('2026-09-30T03:00:00Z');

export interface TestServer {
  readonly app: FastifyInstance;
  readonly deps: Deps & { readonly clock: SimulatedClock };
  /** Who sends requests, signed in; the same sign-in is made once. */
  as(email: string): Promise<Sender>;
}

export interface Sender {
  readonly cookie: string;
  send(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT' | 'HEAD',
    path: string,
    more?: RequestMore,
  ): Promise<LightMyRequestResponse>;
}

export interface RequestMore {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const inDemo = (path: string) => `/api/v1/workspaces/demo${path}`;

/** A server over a database of the test file's own, with the demo in it and a clock that the test moves. */
export async function startTestServer(): Promise<TestServer> {
  const { pool } = await createTestDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), 'upheld-files-'));
  const log = pino({ level: 'silent' });
  const clock = await openSimulatedClock(pool, testNow);
  await seedDemo(pool, clock, log);
  const settings = {
    baseUrl: 'http://localhost:3000',
    secret: 'a-secret-of-the-tests-with-more-than-32-characters',
    dataFolder,
    uploadLimitBytes: 1_000_000,
    webFolder: null,
    trustProxy: [],
    checkAnswers: true,
    signInsPerMinute: 50,
    requestsPerMinute: 10_000,
  };
  const deps = {
    pool,
    settings,
    clock,
    log,
    guides: createGuideRegistry(pool, clock, log),
    numbers: createCaseNumbers(pool),
    memory: createCaseMemory(),
    directory: createStaffDirectory(pool),
    auth: createAuth(pool, settings),
    accesses: createAccessMemory(),
    bus: createLiveBus(),
    delivery: noDelivery,
    draining: () => false,
  };
  const app = await buildServer(deps);
  const cookies = new Map<string, string>();
  afterAll(async () => {
    await app.close();
    await rm(dataFolder, { recursive: true, force: true });
  });
  return {
    app,
    deps,
    async as(email) {
      const cookie = cookies.get(email) ?? (await signIn(app, email));
      cookies.set(email, cookie);
      return {
        cookie,
        send: (method, path, more = {}) =>
          app.inject({
            method,
            url: path,
            headers: { cookie, ...more.headers },
            ...(more.body === undefined ? {} : { payload: more.body as object }),
          }),
      };
    },
  };
}

async function signIn(app: FastifyInstance, email: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email, password: demoPassword },
  });
  if (answer.statusCode !== 200) throw new Error(`sign-in of ${email}: ${answer.body}`);
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

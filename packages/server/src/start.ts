import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { createAccessMemory } from './access/access-memory.ts';
import { createAuth } from './access/auth.ts';
import { createCaseMemory } from './cases/case-memory.ts';
import { createCaseNumbers } from './cases/case-numbers.ts';
import { realClock } from './clock/clock.ts';
import { openSimulatedClock } from './clock/simulated-clock.ts';
import { startWorker } from './clock/worker.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import { createPool } from './database/pool.ts';
import { demoWorkspace } from './demo/demo-people.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { createGuideRegistry } from './guides/guide-registry.ts';
import { loadShippedGuides } from './guides/load-shipped-guides.ts';
import { buildServer } from './http/build-server.ts';
import type { Deps } from './http/deps.ts';
import { bridgeLive } from './live/live-bridge.ts';
import { createLiveBus } from './live/live-bus.ts';
import { startMailDelivery } from './mail/mail-delivery.ts';
import { createStaffDirectory } from './people/staff-directory.ts';
import { loadSecret } from './settings/secret.ts';
import type { Settings } from './settings/settings.ts';
import { StartProblem } from './start-problem.ts';

export interface Running {
  /** Where it listens: `http://127.0.0.1:3000`. */
  readonly url: string;
  readonly deps: Deps;
  /** Takes no more requests, ends those under way, then the workers, then the database. May be called twice. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Makes the demo workspace where it is missing. */
  readonly demo?: boolean;
  readonly log?: FastifyBaseLogger;
}

const builtWebApp = join(import.meta.dirname, '../../web/dist');

/** Starts everything in one process. What an operator can put right is thrown as `StartProblem`. */
export async function startUpheld(given: Settings, options: StartOptions = {}): Promise<Running> {
  const log: FastifyBaseLogger = options.log ?? pino({ level: given.logLevel });
  const database = await openDatabase(given);
  if (!database.ok) throw new StartProblem(database.problem);
  let draining = false;
  // What runs, in the order of its start; ended in the other direction, also where a later step fails.
  const endings: (() => Promise<unknown>)[] = [() => database.value.close()];
  const endAll = async () => {
    draining = true;
    for (const end of endings.splice(0).reverse()) await end();
  };
  const pool = createPool(database.value, {
    size: 12,
    // The whole error holds the client with all it knows; its message is enough.
    onConnectionLost: (error: Error) =>
      draining ? undefined : log.warn({ reason: error.message }, 'connection-lost'),
  });
  endings.push(() => pool.end());
  try {
    const migrated = await migrate(pool);
    if (!migrated.ok) throw new StartProblem(migrated.problem);
    const secret = await loadSecret(given);
    if (!secret.ok) throw new StartProblem(secret.problem);
    const settings = {
      baseUrl: given.baseUrl,
      secret: secret.value.secret,
      dataFolder: given.dataFolder,
      uploadLimitBytes: given.uploadLimitMegabytes * 1_000_000,
      webFolder: builtWebApp,
      trustProxy: given.trustedProxies,
      checkAnswers: false,
      signInsPerMinute: given.signInsPerMinute,
      requestsPerMinute: 60_000,
    };
    const clock =
      given.clock === 'simulated'
        ? await openSimulatedClock(pool, given.clockStart ?? Date.now())
        : realClock;
    if (options.demo === true) await seedDemo(pool, clock, log);
    await loadGuides(pool, log, options.demo === true);
    const guides = createGuideRegistry(pool, clock, log);
    const bus = createLiveBus();
    const delivery = await startMailDelivery(
      { pool, clock, guides, bus, mailFrom: given.mailFrom, baseUrl: given.baseUrl },
      log,
      { smtpUrl: given.smtpUrl, workers: given.workers, simulated: given.clock === 'simulated' },
    );
    endings.push(() => delivery.stop());
    const deps: Deps = {
      pool,
      settings,
      clock,
      log,
      guides,
      bus,
      delivery,
      numbers: createCaseNumbers(pool),
      memory: createCaseMemory(),
      directory: createStaffDirectory(pool),
      auth: createAuth(pool, settings),
      accesses: createAccessMemory(),
      draining: () => draining,
    };
    const bridge = await bridgeLive(database.value.connectionConfig, deps.bus, uuidv7(), log);
    endings.push(() => bridge.stop());
    const worker = startWorker(deps);
    endings.push(() => worker.stop());
    const server = await buildServer(deps);
    endings.push(() => server.close());
    const url = await server.listen({ host: given.host, port: given.port });
    let stopping: Promise<void> | undefined;
    return { url, deps, stop: () => (stopping ??= endAll()) };
  } catch (error) {
    await endAll();
    throw error;
  }
}

/** Only the demo's own editions may be replaced: nobody was promised anything under them. */
async function loadGuides(pool: Deps['pool'], log: FastifyBaseLogger, demo: boolean): Promise<void> {
  const { rows } = await pool.query<{ id: string; slug: string }>('select id, slug from workspace');
  for (const { id, slug } of rows)
    await loadShippedGuides(pool, id, log, { replace: demo && slug === demoWorkspace.slug });
}

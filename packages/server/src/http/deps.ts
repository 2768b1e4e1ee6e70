import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import type { AccessMemory } from '../access/access-memory.ts';
import type { Auth } from '../access/auth.ts';
import type { CaseMemory } from '../cases/case-memory.ts';
import type { CaseNumbers } from '../cases/case-numbers.ts';
import type { Clock } from '../clock/clock.ts';
import type { SimulatedClock } from '../clock/simulated-clock.ts';
import type { GuideRegistry } from '../guides/guide-registry.ts';
import type { LiveBus } from '../live/live-bus.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { StaffDirectory } from '../people/staff-directory.ts';
import type { ServerSettings } from './server-settings.ts';

/** All that routes and workers work with; made once by `startUpheld`, or by a test. */
export interface Deps {
  readonly pool: pg.Pool;
  readonly settings: ServerSettings;
  readonly clock: Clock | SimulatedClock;
  readonly delivery: Delivery;
  readonly guides: GuideRegistry;
  readonly numbers: CaseNumbers;
  readonly memory: CaseMemory;
  readonly directory: StaffDirectory;
  readonly auth: Auth;
  readonly accesses: AccessMemory;
  readonly bus: LiveBus;
  readonly log: FastifyBaseLogger;
  /** Whether the program is about to end: it is then no longer ready. */
  readonly draining: () => boolean;
}

import type pg from 'pg';
import type { Clock } from '../clock/clock.ts';
import type { GuideRegistry } from '../guides/guide-registry.ts';
import type { LiveBus } from '../live/live-bus.ts';
import type { Carrier } from './carrier.ts';

/** What delivering mail works with. */
export interface MailDeps {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly guides: GuideRegistry;
  readonly bus: LiveBus;
  readonly carrier: Carrier;
  readonly mailFrom: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
}

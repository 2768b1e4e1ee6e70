import type { LiveEvent } from '@upheld/contract';
import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';
import type { LiveBus, LiveMessage } from './live-bus.ts';

const channel = 'upheld_live';
const gatherMilliseconds = 50;
/** PostgreSQL takes 8,000 bytes a notification. */
const mostMessages = 30;

/**
 * Carries live messages between processes over LISTEN/NOTIFY: ids only. They are sent apart from the transactions they
 * tell of and gathered, because every transaction that notifies takes a lock of the whole server when it commits.
 * Losing one costs nothing but freshness: readers ask anew, workers poll.
 */
export async function bridgeLive(
  connectionConfig: pg.ClientConfig,
  bus: LiveBus,
  self: string,
  log: FastifyBaseLogger,
): Promise<{ stop(): Promise<void> }> {
  let client: pg.Client | null = null;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  let timer: NodeJS.Timeout | undefined;
  let waiting: LiveMessage[] = [];

  const connect = async () => {
    const fresh = new pg.Client({ ...connectionConfig, application_name: 'upheld live' });
    fresh.on('error', () => lost(fresh));
    fresh.on('end', () => lost(fresh));
    fresh.on('notification', ({ payload }) => receive(payload));
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
      client = fresh;
    } catch (error) {
      log.warn({ err: error }, 'live-bridge-lost');
      lost(fresh);
    }
  };
  const lost = (which: pg.Client) => {
    if (client === which) client = null;
    if (stopped || retry !== undefined) return;
    retry = setTimeout(() => {
      retry = undefined;
      void connect();
    }, 2_000);
    retry.unref();
  };
  const receive = (payload: string | undefined) => {
    const { from, messages } = JSON.parse(payload ?? '{}') as { from?: string; messages?: Packed[] };
    if (from !== self)
      (messages ?? []).forEach(([workspaceId, accountId, event]) =>
        bus.deliver({ workspaceId, accountId, event }),
      );
  };
  const send = () => {
    timer = undefined;
    const gathered = waiting;
    waiting = [];
    for (let start = 0; start < gathered.length; start += mostMessages) {
      const messages = gathered
        .slice(start, start + mostMessages)
        .map(({ workspaceId, accountId, event }): Packed => [workspaceId, accountId, event]);
      client
        ?.query('select pg_notify($1, $2)', [channel, JSON.stringify({ from: self, messages })])
        .catch(() => undefined);
    }
  };

  await connect();
  bus.onPublish((messages) => {
    waiting.push(...messages);
    timer ??= setTimeout(send, gatherMilliseconds);
  });
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(retry);
      bus.onPublish(() => undefined);
      await client?.end().catch(() => undefined);
    },
  };
}

type Packed = [workspaceId: string, accountId: string | null, event: LiveEvent];

import type { Deps } from '../http/deps.ts';
import { accessOf } from '../http/request-access.ts';
import { InWorkspace, type Routes } from '../http/zod-app.ts';
import type { Access } from '../access/access.ts';
import { mayCall } from '../access/permissions.ts';
import type { LiveMessage } from './live-bus.ts';

const heartbeatMilliseconds = 20_000;

/** Server-sent events: what changed, for readers to ask anew. Nothing is replayed; a reader that was away reads all. */
export const liveRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    const open = new Set<() => void>();
    app.addHook('preClose', async () => open.forEach((end) => end()));

    app.get(
      '/live',
      {
        // HEAD would never end.
        exposeHeadRoute: false,
        schema: {
          operationId: 'live',
          tags: ['live'],
          params: InWorkspace,
          description: 'text/event-stream of LiveEvent',
        },
      },
      async (request, reply) => {
        const access = accessOf(request);
        reply.hijack();
        const { raw } = reply;
        raw.writeHead(200, {
          ...reply.getHeaders(),
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
        } as Record<string, string>);
        raw.write('retry: 2000\n\n');
        const unsubscribe = deps.bus.subscribe(access.workspace.id, (message) => {
          if (mayHear(access, message))
            raw.write(`event: ${message.event.type}\ndata: ${JSON.stringify(message.event)}\n\n`);
        });
        const heartbeat = setInterval(() => raw.write(': still here\n\n'), heartbeatMilliseconds);
        const end = () => {
          clearInterval(heartbeat);
          unsubscribe();
          open.delete(end);
          raw.end();
        };
        open.add(end);
        raw.on('close', end);
      },
    );
  };

/** Mails are told to those who may read the outbox; a case to the staff and to the customers of its account. */
function mayHear(access: Access, { accountId, event }: LiveMessage): boolean {
  switch (event.type) {
    case 'clock':
      return true;
    case 'outbox':
      return mayCall(access.role, 'listOutbox');
    case 'case':
      return access.accountId === null || access.accountId === accountId;
    default:
      return event satisfies never;
  }
}

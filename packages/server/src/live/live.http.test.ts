import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { fileCase } from '../testing/filings.ts';
import { inDemo, startTestServer, type Sender } from '../testing/test-server.ts';
import { bridgeLive } from './live-bridge.ts';
import { createLiveBus, type LiveMessage } from './live-bus.ts';

const server = await startTestServer();
await server.app.listen({ host: '127.0.0.1', port: 0 });
const { port } = server.app.server.address() as AddressInfo;

/** Listens until `enough`, then hangs up and answers all that was heard. */
async function hear(who: Sender, during: () => Promise<unknown>, enough: RegExp | number): Promise<string> {
  const ended = new AbortController();
  const answer = await fetch(`http://127.0.0.1:${port}${inDemo('/live')}`, {
    headers: { cookie: who.cookie },
    signal: ended.signal,
  });
  let heard = '';
  const reading = (async () => {
    for await (const chunk of answer.body ?? []) heard += Buffer.from(chunk).toString();
  })().catch(() => undefined);
  await during();
  for (
    let waited = 0;
    waited < 3_000 && !(enough instanceof RegExp ? enough.test(heard) : waited >= enough);
    waited += 20
  )
    await sleep(20);
  ended.abort();
  await reading;
  return heard;
}

describe('live updates', () => {
  test('tell those whose case it is that it changed, and not what is in it', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    let number = 0;
    const heard = await hear(
      customer,
      async () => (number = await fileCase(customer, 'veeam-korea')),
      /event: case/,
    );
    expect(heard).toContain(`data: {"type":"case","number":${number},"version":1}`);
    expect(heard).not.toContain('A case of the tests');
    expect(heard).not.toContain('outbox');
  });

  test('tell other customers nothing', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const other = await server.as('zhou.min@haiyan.example');
    expect(await hear(other, () => fileCase(customer, 'veeam-korea'), 300)).not.toContain('event:');
  });

  test('need a sign-in', async () => {
    expect((await fetch(`http://127.0.0.1:${port}${inDemo('/live')}`)).status).toBe(401);
  });

  test('reach another process', async () => {
    const buses = [createLiveBus(), createLiveBus()] as const;
    const { host, user, password, database, port: databasePort } = server.deps.pool.options;
    const config = { host, user, password: password as string, database, port: databasePort };
    const bridges = [
      await bridgeLive(config, buses[0], 'one', pino({ level: 'silent' })),
      await bridgeLive(config, buses[1], 'two', pino({ level: 'silent' })),
    ];
    const heard: LiveMessage[][] = [[], []];
    buses.forEach((bus, index) => bus.subscribe('w', (message) => heard[index]?.push(message)));
    buses[0].publish([{ workspaceId: 'w', accountId: null, event: { type: 'outbox' } }]);
    for (let waited = 0; waited < 3_000 && heard[1]?.length === 0; waited += 20) await sleep(20);
    await Promise.all(bridges.map((bridge) => bridge.stop()));
    expect(heard.map((messages) => messages.length)).toEqual([1, 1]);
  });
});

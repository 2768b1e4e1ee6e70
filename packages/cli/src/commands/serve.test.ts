import { stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, serve } from '../testing/served.ts';
import { upheld } from '../testing/upheld.ts';

const demoFolder = await dataFolder();
const otherFolder = await dataFolder();
const [demo, other] = await Promise.all([serve('demo', demoFolder), serve('serve', otherFolder)]);

const createToken = (folder: string, ...more: string[]) =>
  upheld(['token', 'create', '--data', folder, '--name', 'tests', ...more]);

async function call(url: string, token: string, method: string, path: string, body?: object) {
  const answer = await fetch(`${url}/api/v1/workspaces/demo${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe('two servers with folders and ports of their own', () => {
  test('run side by side', async () => {
    expect(demo.url).not.toBe(other.url);
    for (const { url } of [demo, other]) expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });
});

describe('a start that cannot be', () => {
  test('in a data folder that is taken names the process that has it', async () => {
    const ran = await upheld(['serve', '--no-build', '--port', '0', '--data', demoFolder]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('data-folder-in-use');
    expect(ran.err).toContain(`process ${demo.pid}`);
    expect(ran.err).not.toContain('    at ');
  });

  test('on a port that is taken names the port and leaves nothing running', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const folder = await dataFolder();
    const ran = await upheld(['serve', '--no-build', '--port', String(port), '--data', folder]);
    taken.close();
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(`Port ${port}`);
    expect(ran.err).not.toContain('    at ');
    await expect(stat(join(folder, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT');
  });

  test('in a place that is no folder says so', async () => {
    const file = join(await dataFolder(), 'file');
    await writeFile(file, '');
    const ran = await upheld(['serve', '--no-build', '--port', '0', '--data', file]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('data-folder-not-writable');
    expect(ran.err).toContain(file);
  });
});

describe('upheld token create', () => {
  test('makes a key that opens the running server at once', async () => {
    const ran = await createToken(demoFolder, '--workspace', 'demo');
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toMatch(/^upheld_[0-9a-f]{12}_\S{43}\n$/);
    expect((await call(demo.url, ran.out.trim(), 'GET', '/cases')).status).toBe(200);
  });

  test('gives role and time as JSON', async () => {
    const ran = await createToken(demoFolder, '--workspace', 'demo', '--role', 'administrator', '--json');
    const key = JSON.parse(ran.out) as { token: string };
    expect(key).toMatchObject({
      workspace: 'demo',
      name: 'tests',
      role: 'administrator',
      createdAt: expect.any(String),
    });
    expect((await call(demo.url, key.token, 'GET', '/keys')).status).toBe(200);
  });

  test('names the workspaces that there are', async () => {
    const ran = await createToken(demoFolder, '--workspace', 'acme');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('There is no workspace acme.');
    expect(ran.err).toContain('There is demo.');
  });

  test('refuses a role that a key cannot have, and a folder without a database', async () => {
    const customer = await createToken(demoFolder, '--workspace', 'demo', '--role', 'customer');
    expect(customer).toMatchObject({ code: 2, out: '' });
    expect(customer.err).toContain('engineer, manager and administrator');
    const nothing = await createToken(await dataFolder(), '--workspace', 'demo');
    expect(nothing).toMatchObject({ code: 2, out: '' });
    expect(nothing.err).toContain('data-folder-empty');
  });
});

// The last tests of the file: they end the servers.
describe('the end', () => {
  test('by SIGTERM comes within seconds and is fine', async () => {
    const began = performance.now();
    expect(await other.end('SIGTERM')).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(other.said()).not.toMatch(/error|    at /i);
  });

  test('by kill -9 loses no case that was answered for', async () => {
    const { token } = JSON.parse(
      (await createToken(demoFolder, '--workspace', 'demo', '--role', 'manager', '--json')).out,
    ) as { token: string };
    const number = await fileCase(demo.url, token);
    expect(await demo.end('SIGKILL')).toBe('SIGKILL');

    const again = await serve('serve', demoFolder);
    const kept = await call(again.url, token, 'GET', `/cases/${number}`);
    expect(kept).toMatchObject({ status: 200, body: { number, title: 'Kept through kill -9' } });
    expect(await again.end('SIGINT')).toBe(0);
    // With no server on the folder, the command opens the database for itself and gives it free again.
    expect(await createToken(demoFolder, '--workspace', 'demo')).toMatchObject({ code: 0 });
    await expect(stat(join(demoFolder, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT');
  });
});

/** By staff for a customer of the XenSource guide, whose form is short. */
async function fileCase(url: string, token: string): Promise<number> {
  const accounts = (await call(url, token, 'GET', '/accounts')).body as unknown as {
    items: { id: string; name: string }[];
  };
  const account = accounts.items.find(({ name }) => name === 'Ridgeway College');
  const detail = (await call(url, token, 'GET', `/accounts/${account?.id}`)).body as unknown as {
    contacts: { id: string }[];
    contracts: { id: string }[];
  };
  const filed = await call(url, token, 'POST', '/cases', {
    contactId: detail.contacts[0]?.id,
    contractId: detail.contracts[0]?.id,
    product: 'xenserver',
    severity: 'P2',
    title: 'Kept through kill -9',
    description: 'It stops.',
    form: { topic: 'host', 'contact-phone': '+1 650 555 0112' },
  });
  expect(filed.status, JSON.stringify(filed.body)).toBe(201);
  return Number(filed.body['number']);
}

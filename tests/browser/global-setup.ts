import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the demonstration under test can be reached. */
    address: string;
  }
}

const command = resolve(import.meta.dirname, '../../packages/cli/bin/upheld.mjs');
/** Wednesday before the week of the Chinese National Day, ten past nine in the morning in Beijing. */
const beginning = '2026-09-30T09:10:00+08:00';

const patienceMilliseconds = 120_000;

/** Starts the demonstration as a person would, on a clock that stands still until a story moves it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'upheld-browser-'));
  // As root, PostgreSQL runs as somebody else, who must be able to pass through.
  await chmod(data, 0o711);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    [command, 'demo', '--clock', 'simulated', '--port', String(port), '--data', join(data, 'upheld')],
    {
      env: {
        ...process.env,
        UPHELD_LOG_LEVEL: 'error',
        UPHELD_CLOCK_START: beginning,
        // All visitors of all stories come from one address.
        UPHELD_SIGN_INS_PER_MINUTE: '1000',
        SMTP_URL: '',
        DATABASE_URL: '',
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  await untilReady(server, address);
  project.provide('address', address);
  return async () => {
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await new Promise((done) => server.once('exit', done));
    }
    await rm(data, { recursive: true, force: true });
  };
}

async function untilReady(server: ChildProcess, address: string): Promise<void> {
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const giveUpAt = Date.now() + patienceMilliseconds;
  while (Date.now() < giveUpAt) {
    if (server.exitCode !== null) throw new Error(`upheld demo ended with ${server.exitCode}:\n${said}`);
    const ready = await fetch(`${address}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  server.kill('SIGKILL');
  throw new Error(`upheld demo was not ready after ${patienceMilliseconds / 1000} s:\n${said}`);
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../packages/cli/src/project.ts';

/** Upheld as an operator starts it, in processes of its own. */
export interface UpheldProcess {
  readonly url: string;
  /** The process that was started: npm, above Upheld. */
  readonly pid: number;
  /** From the start of the process to the first 200 of /readyz. */
  readonly secondsToReady: number;
  end(): Promise<void>;
}

/** `npm start` (the demonstration) on a data folder; everything not named is as it is by default. */
export async function startUpheld(
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<UpheldProcess> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: projectRoot,
    // A group of its own, so that its end reaches all of it.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, UPHELD_PORT: String(port), UPHELD_DATA: dataFolder, ...settings },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part) => (said += String(part)));
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  while ((await statusOf(`${url}/readyz`)) !== 200) {
    if (child.exitCode !== null) throw new Error(`Upheld did not start: ${said}`);
    await sleep(10);
  }
  if (said.includes('Building')) throw new Error('the web app was built on the way: measure again');
  return {
    url,
    pid: child.pid ?? 0,
    secondsToReady: round((performance.now() - began) / 1000),
    async end() {
      process.kill(-(child.pid ?? 0), 'SIGTERM');
      await ended;
      // npm is gone before what it started.
      while ((await statusOf(`${url}/healthz`)) !== 0) await sleep(20);
    },
  };
}

/** A folder that PostgreSQL's own account may enter where root measures. */
export async function emptyFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'upheld-bench-'));
  await chmod(path, 0o711);
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }) };
}

export const round = (value: number, digits = 2) => Number(value.toFixed(digits));

const statusOf = (url: string) =>
  fetch(url).then(
    (answer) => answer.status,
    () => 0,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

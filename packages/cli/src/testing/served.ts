import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { launch } from './upheld.ts';

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  /** Sends the signal and waits for the end: the exit code, or the signal that it died of. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | string>;
  /** All that it has written to standard output and error. */
  said(): string;
}

/** Starts `upheld serve` or `demo` on a free port and waits for its address. Ended after the file's last test. */
export async function serve(
  command: 'serve' | 'demo',
  dataFolder: string,
  args: readonly string[] = [],
): Promise<Served> {
  const child = launch([command, '--no-build', '--port', '0', '--data', dataFolder, ...args]);
  const ended = once(child, 'exit').then(([code, signal]) =>
    typeof code === 'number' ? code : String(signal),
  );
  let said = '';
  const address = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part) => {
        said += String(part);
        const found = /Upheld is at (http:\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
    }
  });
  const end = async (signal: NodeJS.Signals) => {
    if (running(child)) child.kill(signal);
    return ended;
  };
  afterAll(() => end('SIGTERM'));
  const url = await Promise.race([
    address,
    ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${said}`))),
  ]);
  return { url, pid: child.pid ?? 0, end, said: () => said };
}

/** An empty folder that PostgreSQL's own account may enter where root runs the tests. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'upheld-cli-'));
  await chmod(folder, 0o711);
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}

const running = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

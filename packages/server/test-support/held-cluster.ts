import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Another Upheld process that has the data folder open, to be killed by the test. */
export interface HeldCluster {
  readonly pid: number;
  /** What it said first: "ready", or the code of its problem. */
  readonly answer: Promise<string>;
  /** Kills it with no chance to clean up, and waits until it is gone. */
  kill(): Promise<void>;
}

export function holdCluster(dataFolder: string, binariesFolder?: string): HeldCluster {
  const script = join(import.meta.dirname, 'hold-cluster.ts');
  const child = spawn(process.execPath, [script, dataFolder, ...(binariesFolder ? [binariesFolder] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const answer = once(child.stdout.setEncoding('utf8'), 'data').then(([text]) => String(text).trim());
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return { pid: child.pid ?? 0, answer, kill };
}

/** Processes whose parent is `pid` (Linux). */
export async function childrenOf(pid: number): Promise<{ pid: number; name: string }[]> {
  const pids = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').map(Number);
  return Promise.all(
    pids.map(async (child) => ({ pid: child, name: (await readFile(`/proc/${child}/comm`, 'utf8')).trim() })),
  );
}

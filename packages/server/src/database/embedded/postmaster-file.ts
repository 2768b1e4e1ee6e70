import { readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pidExists } from './process-identity.ts';

/** What a running PostgreSQL says about itself in `postmaster.pid` of its cluster folder. */
export interface PostmasterFile {
  readonly pid: number;
  readonly clusterFolder: string;
  readonly ready: boolean;
}

export async function readPostmasterFile(clusterFolder: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(clusterFolder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  return { pid, clusterFolder: lines[1] ?? '', ready: lines[7]?.trim() === 'ready' };
}

/**
 * Stops the PostgreSQL that a killed Upheld left running on this cluster, and waits until it is gone. Only a
 * process that is recorded in the cluster's own file and works in that very folder is touched. The caller
 * holds the data lock. True where there was one.
 */
export async function stopOrphan(clusterFolder: string): Promise<boolean> {
  const recorded = await readPostmasterFile(clusterFolder);
  if (!recorded || !pidExists(recorded.pid)) return false;
  if (!(await servesCluster(recorded, clusterFolder))) return false;
  // Fast, then immediate shutdown: the second loses nothing either, the next start only replays the log.
  for (const [signal, patienceMilliseconds] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    sendSignal(recorded.pid, signal);
    for (let waited = 0; waited < patienceMilliseconds; waited += 20) {
      if (!pidExists(recorded.pid)) return true;
      await sleep(20);
    }
  }
  return true;
}

async function servesCluster(recorded: PostmasterFile, clusterFolder: string): Promise<boolean> {
  const folder = await realpath(clusterFolder);
  if (recorded.clusterFolder !== clusterFolder && recorded.clusterFolder !== folder) return false;
  if (process.platform !== 'linux') return true;
  const workingFolder = await readlink(`/proc/${recorded.pid}/cwd`).catch(() => undefined);
  return workingFolder === folder;
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime, which is what was wanted.
  }
}

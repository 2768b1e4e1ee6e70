import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isRunning } from './process-identity.ts';

/** What a running PostgreSQL says about itself in `postmaster.pid` of its cluster folder. */
export interface PostmasterFile {
  readonly pid: number;
  readonly clusterFolder: string;
  readonly socketFolder: string;
  readonly ready: boolean;
}

export async function readPostmasterFile(clusterFolder: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(clusterFolder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  return {
    pid,
    clusterFolder: lines[1] ?? '',
    socketFolder: lines[4] ?? '',
    ready: lines[7]?.trim() === 'ready',
  };
}

/** The server that works on this cluster at the moment and takes connections, if there is one. */
export async function runningPostmaster(clusterFolder: string): Promise<PostmasterFile | undefined> {
  const recorded = await readPostmasterFile(clusterFolder);
  if (!recorded?.ready || !(await isRunning(recorded.pid))) return undefined;
  return (await servesCluster(recorded, clusterFolder)) ? recorded : undefined;
}

/**
 * Makes way for a new start on this cluster after Upheld was killed: a PostgreSQL it left running is stopped, and a
 * record of one that is gone is disarmed. Only a process that the cluster's own file records and that works in
 * that very folder is touched. The caller holds the data lock.
 */
export async function clearAfterKill(clusterFolder: string): Promise<void> {
  const recorded = await readPostmasterFile(clusterFolder);
  if (!recorded) return;
  if ((await isRunning(recorded.pid)) && (await servesCluster(recorded, clusterFolder))) {
    await stopOrphan(recorded.pid);
  } else {
    await disarm(clusterFolder);
  }
}

/** Fast, then immediate shutdown: the second loses nothing either, the next start only replays the log. */
async function stopOrphan(pid: number): Promise<void> {
  for (const [signal, patienceMilliseconds] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    sendSignal(pid, signal);
    for (let waited = 0; waited < patienceMilliseconds; waited += 20) {
      if (!(await isRunning(pid))) return;
      await sleep(20);
    }
  }
}

/**
 * PostgreSQL refuses to start while the number recorded in its file is in use, even if another program has
 * since been given it, or if it is only a dead process nobody collected. The file cannot simply go: it also
 * leads to the shared memory in which sessions of a killed server may still be at work. PostgreSQL takes its
 * own parent's number for a leftover and goes on to that check, so it is given ours.
 */
async function disarm(clusterFolder: string): Promise<void> {
  const path = join(clusterFolder, 'postmaster.pid');
  const [, ...rest] = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, [String(process.pid), ...rest].join('\n'));
}

async function servesCluster(recorded: PostmasterFile, clusterFolder: string): Promise<boolean> {
  const folder = await realpath(clusterFolder);
  if (recorded.clusterFolder !== clusterFolder && recorded.clusterFolder !== folder) return false;
  if (process.platform === 'linux') {
    return (await readlink(`/proc/${recorded.pid}/cwd`).catch(() => undefined)) === folder;
  }
  const listing = await promisify(execFile)('ps', ['-o', 'args=', '-p', String(recorded.pid)]).catch(
    () => undefined,
  );
  return listing?.stdout.includes(` -D ${recorded.clusterFolder} `) ?? false;
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime, which is what was wanted.
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseProblem, type DatabaseProblem } from '../database-problem.ts';
import { success, type Outcome } from '../outcome.ts';
import type { PostgresBinaries } from './binaries.ts';
import { lastLines } from './cluster-folder.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { asUser } from './run-program.ts';
import type { ServerUser } from './server-user.ts';
import { startWatchdog } from './watchdog.ts';

export interface Postmaster {
  readonly pid: number;
  /** Settles when the server is gone, for whatever reason. */
  readonly gone: Promise<void>;
  /** Fast shutdown: running statements are ended, everything committed is on disk. */
  stop(): Promise<void>;
}

export interface PostmasterPlan {
  readonly binaries: PostgresBinaries;
  readonly clusterFolder: string;
  readonly socketFolder: string;
  readonly user: ServerUser | undefined;
  /** Server settings beside the usual ones, e.g. `{ fsync: 'off' }`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** File for what the server says before its own log is open. */
  readonly startLog: string;
}

/** After a crash the server first replays its log, which for a busy database can take minutes. */
const startPatienceMilliseconds = 300_000;

/** Modest memory: the program and its database together are meant to fit a small machine. */
const usualParameters: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '64MB',
  effective_cache_size: '512MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A week of logs, one file a day, each overwritten when its weekday comes round again.
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgres-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
};

/** Starts the server and waits until it takes connections. */
export async function startPostmaster(plan: PostmasterPlan): Promise<Outcome<Postmaster, DatabaseProblem>> {
  const parameters = { ...usualParameters, unix_socket_directories: plan.socketFolder, ...plan.parameters };
  const startLog = await open(plan.startLog, 'w', 0o600);
  const child = spawn(
    join(plan.binaries.folder, 'postgres'),
    [
      '-D',
      plan.clusterFolder,
      ...Object.entries(parameters).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...asUser(plan.user),
      stdio: ['ignore', startLog.fd, startLog.fd],
      // A session of its own: Ctrl-C goes to Upheld, which stops the server when its own work is done.
      detached: true,
    },
  );
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  await startLog.close();
  const pid = child.pid;
  if (pid === undefined) return startProblem(plan, 'the program could not be started');
  const watchdog = startWatchdog(pid, plan.user);
  void gone.then(() => watchdog.dismiss());
  const ready = await waitUntilReady(plan.clusterFolder, pid, child);
  if (ready === 'gone') return startProblem(plan);
  if (ready === 'late') {
    child.kill('SIGQUIT');
    return databaseProblem(
      'embedded-start-timeout',
      `PostgreSQL did not take connections within ${startPatienceMilliseconds / 1000} seconds.`,
      `See the log in ${join(plan.clusterFolder, 'log')}.`,
    );
  }
  // The server alone shall not keep Upheld's process from ending.
  child.unref();
  return success({ pid, gone, stop: () => stop(child, gone) });
}

async function waitUntilReady(clusterFolder: string, pid: number, child: ChildProcess) {
  for (let waited = 0; waited < startPatienceMilliseconds; waited += 10) {
    if (child.exitCode !== null || child.signalCode !== null) return 'gone';
    const file = await readPostmasterFile(clusterFolder);
    if (file?.pid === pid && file.ready) return 'ready';
    await sleep(10);
  }
  return 'late';
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  // A server that cannot finish in time (a full disk) is cut off; the next start replays its log.
  const patience = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await gone;
  clearTimeout(patience);
}

async function startProblem(plan: PostmasterPlan, reason?: string) {
  return databaseProblem(
    'embedded-start-failed',
    `PostgreSQL did not start on ${plan.clusterFolder}: ${reason ?? (await lastWords(plan))}`,
    `See ${plan.startLog} and the log in ${join(plan.clusterFolder, 'log')}.`,
  );
}

/** What the server said before it ended: on its standard error, or if it got that far in its own log. */
async function lastWords({ clusterFolder, startLog }: PostmasterPlan): Promise<string> {
  const early = await readFile(startLog, 'utf8').catch(() => '');
  if (early.includes('FATAL')) return lastLines(early);
  // The log is written by a process of its own, which finishes after the server.
  await sleep(300);
  const folder = join(clusterFolder, 'log');
  const files = (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  const changed = await Promise.all(files.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const newest = changed.sort((a, b) => b.at - a.at)[0];
  return lastLines(newest ? await readFile(newest.path, 'utf8') : early);
}

import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseProblem, type DatabaseProblem } from '../database-problem.ts';
import { success, type Outcome } from '../outcome.ts';
import type { PostgresBinaries } from './binaries.ts';
import { runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

export const clusterUser = 'upheld';
const unfinishedPrefix = 'postgres.new-';

export function clusterFolderOf(dataFolder: string): string {
  return join(dataFolder, 'postgres');
}

/**
 * Makes sure that `postgres/` in the data folder is a whole cluster of the version at hand. A new one is made
 * beside it and renamed when finished, so an interrupted start leaves nothing half made. The caller holds the
 * data lock.
 */
export async function prepareClusterFolder(
  dataFolder: string,
  binaries: PostgresBinaries,
  user: ServerUser | undefined,
  initArguments: readonly string[] = [],
): Promise<Outcome<{ created: boolean }, DatabaseProblem>> {
  await removeUnfinished(dataFolder);
  const cluster = clusterFolderOf(dataFolder);
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (typeof found === 'string') {
    return Number(found) === binaries.majorVersion
      ? success({ created: false })
      : versionProblem(dataFolder, found.trim(), binaries);
  }
  if (await hasContent(cluster)) return damagedProblem(cluster, found.message);
  return createCluster(dataFolder, binaries, user, initArguments);
}

async function createCluster(
  dataFolder: string,
  binaries: PostgresBinaries,
  user: ServerUser | undefined,
  initArguments: readonly string[],
): Promise<Outcome<{ created: boolean }, DatabaseProblem>> {
  const unfinished = join(dataFolder, unfinishedPrefix + randomBytes(4).toString('hex'));
  await mkdir(unfinished, { mode: 0o700 });
  if (user) await chown(unfinished, user.uid, user.gid);
  const init = await runProgram(
    join(binaries.folder, 'initdb'),
    [
      `--pgdata=${unfinished}`,
      `--username=${clusterUser}`,
      // Whoever can enter the private socket folder is Upheld; there is no password to keep.
      '--auth=trust',
      '--encoding=UTF8',
      ...localeArguments(binaries),
      '--data-checksums',
      '--no-instructions',
      ...initArguments,
    ],
    user,
  );
  if (init.exitCode !== 0) {
    await rm(unfinished, { recursive: true, force: true });
    return databaseProblem(
      'embedded-init-failed',
      `The database could not be created in ${dataFolder}: ${lastLines(init.output || init.startError || '')}`,
      'Check free space and permissions of the data folder, then start again.',
    );
  }
  await rm(clusterFolderOf(dataFolder), { recursive: true, force: true });
  await rename(unfinished, clusterFolderOf(dataFolder));
  await syncFolder(dataFolder);
  return success({ created: true });
}

/**
 * Text sorts by code point and case is by Unicode, on every system alike: from 17 on by PostgreSQL's own tables,
 * which no update of the system's C library can change under existing indexes.
 */
function localeArguments({ majorVersion }: PostgresBinaries): string[] {
  const system = process.platform === 'darwin' ? 'C' : 'C.UTF-8';
  return majorVersion >= 17
    ? [`--locale=${system}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : [`--locale=${system}`];
}

async function removeUnfinished(dataFolder: string): Promise<void> {
  const names = await readdir(dataFolder);
  for (const name of names.filter((candidate) => candidate.startsWith(unfinishedPrefix))) {
    // An initdb whose parent was killed may still be writing; what it leaves is removed at the next start.
    const patience = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 };
    await rm(join(dataFolder, name), patience).catch(() => undefined);
  }
}

async function hasContent(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length > 0;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

function versionProblem(dataFolder: string, found: string, binaries: PostgresBinaries) {
  return databaseProblem(
    'data-folder-version',
    `The data folder ${dataFolder} was written by PostgreSQL ${found}; this Upheld brings PostgreSQL ${binaries.version}.`,
    `Start the Upheld that wrote it, export with it and import here, or serve the folder with PostgreSQL ${found} and set DATABASE_URL.`,
  );
}

function damagedProblem(cluster: string, reason: string) {
  return databaseProblem(
    'data-folder-damaged',
    `${cluster} has files in it but is not a database: ${reason}`,
    'Restore the folder from a backup, or move it away to begin with an empty database.',
  );
}

export function lastLines(output: string, count = 5): string {
  return output.trim().split('\n').slice(-count).join(' | ');
}

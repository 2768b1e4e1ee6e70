import { access, realpath } from 'node:fs/promises';
import type pg from 'pg';
import { databaseProblem, type DatabaseProblem } from './database-problem.ts';
import { clusterFolderOf } from './embedded/cluster-folder.ts';
import { connectionTo } from './embedded/embedded-cluster.ts';
import { runningPostmaster } from './embedded/postmaster-file.ts';
import { migrate } from './migrate.ts';
import { openDatabase, type DatabaseSettings, type OpenDatabase } from './open-database.ts';
import { success, type Outcome } from './outcome.ts';
import { createPool } from './pool.ts';

/**
 * Does a short piece of work on the database, for commands beside a server: where an Upheld has the data folder open,
 * over the socket of its database, which goes on; else the database is opened for the work and closed after it.
 */
export async function useDatabase<Result>(
  settings: DatabaseSettings,
  work: (pool: pg.Pool) => Promise<Result>,
): Promise<Outcome<Result, DatabaseProblem>> {
  const database = (await attach(settings)) ?? (await openThere(settings));
  if (!database.ok) return database;
  const { value } = database;
  const pool = createPool(value, { size: 2, onConnectionLost: () => undefined });
  try {
    const migrated = value.attached ? success(undefined) : await migrate(pool);
    return migrated.ok ? success(await work(pool)) : migrated;
  } finally {
    await pool.end();
    await value.close();
  }
}

type Used = Pick<OpenDatabase, 'connectionConfig' | 'kind' | 'close'> & { attached: boolean };

async function attach({
  databaseUrl,
  dataFolder,
}: DatabaseSettings): Promise<Outcome<Used, DatabaseProblem> | null> {
  if (databaseUrl !== undefined) return null;
  const folder = await realpath(dataFolder).catch(() => dataFolder);
  const running = await runningPostmaster(clusterFolderOf(folder));
  if (running === undefined) return null;
  return success({
    connectionConfig: connectionTo(running.socketFolder),
    kind: 'embedded',
    attached: true,
    close: async () => undefined,
  });
}

async function openThere(settings: DatabaseSettings): Promise<Outcome<Used, DatabaseProblem>> {
  if (settings.databaseUrl === undefined && !(await exists(clusterFolderOf(settings.dataFolder)))) {
    return databaseProblem(
      'data-folder-empty',
      `There is no database in the data folder ${settings.dataFolder}.`,
      'Start Upheld on it once, or name another with --data or UPHELD_DATA.',
    );
  }
  const opened = await openDatabase(settings);
  return opened.ok ? success({ ...opened.value, attached: false }) : opened;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

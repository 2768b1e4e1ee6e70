import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { databaseProblem, type DatabaseProblem } from '../database-problem.ts';
import { success, type Outcome } from '../outcome.ts';
import { inspectBinaries, prepareBinaries } from './binaries.ts';
import { clusterFolderOf, clusterUser, prepareClusterFolder } from './cluster-folder.ts';
import { checkReachable, prepareDataFolder, systemFolder } from './data-folder.ts';
import { takeDataLock } from './data-lock.ts';
import { startPostmaster, type Postmaster, type PostmasterPlan } from './postmaster.ts';
import { clearAfterKill } from './postmaster-file.ts';
import { chooseServerUser, type ServerUser } from './server-user.ts';
import { prepareSocketFolder } from './socket-folder.ts';

export interface EmbeddedCluster {
  readonly connectionConfig: pg.ClientConfig;
  /** For example "18.4". */
  readonly version: string;
  /** Settles when the server is gone: after `stop()`, or because it was killed. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
}

export interface EmbeddedClusterPlan {
  readonly dataFolder: string;
  /** Folder with `initdb` and `postgres` to use instead of those installed with Upheld. */
  readonly binariesFolder?: string;
  readonly initArguments?: readonly string[];
  readonly parameters?: Readonly<Record<string, string>>;
}

const databaseName = 'upheld';

/**
 * Starts Upheld's own PostgreSQL on a private socket, with its files in the data folder, and creates whatever is
 * missing: folder, cluster, database. One Upheld per data folder; whatever a killed one left is cleared up.
 */
export async function startEmbeddedCluster(
  plan: EmbeddedClusterPlan,
): Promise<Outcome<EmbeddedCluster, DatabaseProblem>> {
  if (process.platform === 'win32') return windowsProblem();
  const folder = await prepareDataFolder(plan.dataFolder);
  if (!folder.ok) return folder;
  const user = await chooseServerUser(clusterFolderOf(folder.value));
  if (!user.ok) return user;
  const reachable = await checkReachable(folder.value, user.value);
  if (!reachable.ok) return reachable;
  const lock = await takeDataLock(folder.value);
  if (!lock.ok) return lock;
  const started = await startLocked({ ...plan, dataFolder: folder.value }, user.value).catch(
    async (error) => {
      await lock.value.release();
      throw error;
    },
  );
  if (!started.ok) {
    await lock.value.release();
    return started;
  }
  const { postmaster, connectionConfig, version } = started.value;
  return success({
    connectionConfig,
    version,
    gone: postmaster.gone,
    async stop() {
      await postmaster.stop();
      await rm(String(connectionConfig.host), { recursive: true, force: true });
      await lock.value.release();
    },
  });
}

async function startLocked(plan: EmbeddedClusterPlan, user: ServerUser | undefined) {
  const { dataFolder } = plan;
  const binaries = plan.binariesFolder
    ? await inspectBinaries(plan.binariesFolder, user)
    : await prepareBinaries(user, user ? systemFolder : dataFolder);
  if (!binaries.ok) return binaries;
  const clusterFolder = clusterFolderOf(dataFolder);
  await clearAfterKill(clusterFolder);
  const cluster = await prepareClusterFolder(dataFolder, binaries.value, user, plan.initArguments);
  if (!cluster.ok) return cluster;
  const socketFolder = await prepareSocketFolder(dataFolder, user);
  if (!socketFolder.ok) return socketFolder;
  const postmaster = await startWhenFree({
    binaries: binaries.value,
    clusterFolder,
    socketFolder: socketFolder.value,
    user,
    parameters: plan.parameters ?? {},
    startLog: join(dataFolder, 'postgres-start.log'),
  });
  if (!postmaster.ok) return postmaster;
  const connectionConfig = connectionTo(socketFolder.value);
  await ensureDatabase(connectionConfig, postmaster.value);
  return success({ postmaster: postmaster.value, connectionConfig, version: binaries.value.version });
}

/** Sessions of a killed server end by themselves, but a long statement may keep one at work for a while. */
async function startWhenFree(plan: PostmasterPlan) {
  for (let attempt = 1; ; attempt += 1) {
    const started = await startPostmaster(plan);
    const occupied = !started.ok && started.problem.message.includes('shared memory block');
    if (!occupied || attempt === 60) return started;
    await sleep(250);
  }
}

export function connectionTo(socketFolder: string): pg.ClientConfig {
  // Everything is spelled out: what is left open, the driver takes from PG* variables.
  return {
    host: socketFolder,
    port: 5432,
    user: clusterUser,
    password: '',
    database: databaseName,
    ssl: false,
  };
}

async function ensureDatabase(connectionConfig: pg.ClientConfig, postmaster: Postmaster): Promise<void> {
  const client = new pg.Client({ ...connectionConfig, database: 'postgres' });
  try {
    await client.connect();
    const found = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
  } catch (error) {
    await postmaster.stop();
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function windowsProblem() {
  return databaseProblem(
    'embedded-platform-unsupported',
    'The embedded database runs on Linux and macOS.',
    'Run Upheld in WSL or a container, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

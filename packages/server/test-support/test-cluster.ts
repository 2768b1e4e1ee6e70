import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedCluster } from '../src/database/embedded/embedded-cluster.ts';
import { migrate } from '../src/database/migrate.ts';
import { createPool } from '../src/database/pool.ts';

export interface TestCluster {
  /** Leads to the database `postgres` of the cluster, as superuser. */
  readonly connectionConfig: pg.ClientConfig;
  readonly version: string;
  stop(): Promise<void>;
}

/** A migrated database that tests copy; nobody works in it. */
export const templateName = 'upheld_template';

/** Nothing here outlives the run, so nothing waits for a disk. */
const fastParameters = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // It would sit in the template now and then, which cannot be copied meanwhile.
  autovacuum: 'off',
  max_connections: '200',
};

/**
 * A PostgreSQL for one test run, in a folder of its own that `stop()` removes. `UPHELD_TEST_POSTGRES_BIN` names
 * the folder of another version's `initdb` and `postgres` to run on instead of the embedded one.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'upheld-test-'));
  // As root, PostgreSQL's own account has to pass through.
  await chmod(folder, 0o711);
  const started = await startEmbeddedCluster({
    dataFolder: join(folder, 'data'),
    binariesFolder: process.env['UPHELD_TEST_POSTGRES_BIN'] || undefined,
    initArguments: ['--no-sync'],
    parameters: fastParameters,
  });
  if (!started.ok) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`${started.problem.code}: ${started.problem.message}`);
  }
  const cluster = started.value;
  const connectionConfig = { ...cluster.connectionConfig, database: 'postgres' };
  await withClient(connectionConfig, (client) => client.query(`create database ${templateName}`));
  await migrateTemplate({ ...connectionConfig, database: templateName });
  return {
    connectionConfig,
    version: cluster.version,
    async stop() {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A fresh copy of the migrated template, or with `empty` a database without a single table. */
export async function cloneTemplate(
  administration: pg.ClientConfig,
  options: { readonly empty?: boolean } = {},
): Promise<pg.ClientConfig> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const source = options.empty ? 'template0' : templateName;
  await withClient(administration, (client) => client.query(`create database ${name} template ${source}`));
  return { ...administration, database: name };
}

export async function dropDatabase(administration: pg.ClientConfig, name: string): Promise<void> {
  await withClient(administration, (client) => client.query(`drop database if exists ${name} with (force)`));
}

async function migrateTemplate(connectionConfig: pg.ClientConfig): Promise<void> {
  const pool = createPool(
    { connectionConfig, kind: 'embedded' },
    { size: 1, onConnectionLost: () => undefined },
  );
  const migrated = await migrate(pool);
  await pool.end();
  if (!migrated.ok) throw new Error(`${migrated.problem.code}: ${migrated.problem.message}`);
}

async function withClient(connectionConfig: pg.ClientConfig, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client(connectionConfig);
  await client.connect();
  await work(client).finally(() => client.end());
}

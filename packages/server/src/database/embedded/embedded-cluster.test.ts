import { execFile, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../test-support/data-folder.ts';
import { childrenOf, holdCluster } from '../../../test-support/held-cluster.ts';
import { startEmbeddedCluster, type EmbeddedCluster } from './embedded-cluster.ts';
import { isRunning } from './process-identity.ts';
import { readPostmasterFile } from './postmaster-file.ts';

const binariesFolder = process.env['UPHELD_TEST_POSTGRES_BIN'] || undefined;
const asRoot = process.getuid?.() === 0;

const start = (dataFolder: string) =>
  startEmbeddedCluster({ dataFolder, binariesFolder, initArguments: ['--no-sync'] });

async function started(dataFolder: string): Promise<EmbeddedCluster> {
  const result = await start(dataFolder);
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  onTestFinished(() => result.value.stop());
  return result.value;
}

async function run(connectionConfig: pg.ClientConfig, sql: string) {
  const client = new pg.Client(connectionConfig);
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

/** Made once: most tests are about what comes after the first start, which takes longest. */
let original: string;
beforeAll(async () => {
  original = await mkdtemp(join(tmpdir(), 'upheld-test-'));
  await chmod(original, 0o711);
  const first = await start(original);
  if (first.ok) await first.value.stop();
});
afterAll(() => rm(original, { recursive: true, force: true }));

/** A data folder that has been in use before. */
async function existingCluster(): Promise<string> {
  const folder = await temporaryFolder();
  await promisify(execFile)('cp', ['-a', join(original, 'postgres'), folder]);
  return folder;
}

const keep = (cluster: Pick<EmbeddedCluster, 'connectionConfig'>) =>
  run(cluster.connectionConfig, `create table kept as select 'still here' as word`);
const kept = async (cluster: EmbeddedCluster) =>
  (await run(cluster.connectionConfig, 'select word from kept')).rows;

describe('an embedded cluster', () => {
  test('keeps its data from one start to the next', async () => {
    const folder = join(await temporaryFolder(), 'not', 'there', 'yet');
    const first = await started(folder);
    await keep(first);
    await first.stop();
    expect(await readPostmasterFile(join(folder, 'postgres'))).toBeUndefined();
    expect(await kept(await started(folder))).toEqual([{ word: 'still here' }]);
  });

  test('is durable, checks its pages, reads UTF-8, and takes no network port', async () => {
    const cluster = await started(await temporaryFolder());
    const { rows } = await run(
      cluster.connectionConfig,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commits,
              current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
              current_setting('listen_addresses') as network, current_setting('timezone') as zone,
              lower('ÄÉ') as lowered, 'b' < 'ä' and 'Z' < 'a' as by_code_point`,
    );
    expect(rows[0]).toEqual({
      fsync: 'on',
      commits: 'on',
      checksums: 'on',
      encoding: 'UTF8',
      network: '',
      zone: 'UTC',
      lowered: 'äé',
      by_code_point: true,
    });
  });

  test('is closed to everybody else', async () => {
    const folder = await existingCluster();
    const cluster = await started(folder);
    for (const path of [String(cluster.connectionConfig.host), join(folder, 'postgres')]) {
      expect((await stat(path)).mode & 0o077, path).toBe(0);
    }
  });

  test('starts below a path that is too long for a socket', async () => {
    const folder = join(await temporaryFolder(), 'a-folder-with-a-long-name-'.repeat(4), '지원'.repeat(20));
    const cluster = await started(folder);
    expect((await run(cluster.connectionConfig, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  test('runs beside another one with a data folder of its own', async () => {
    const [one, other] = await Promise.all([existingCluster(), existingCluster()]);
    const [first, second] = await Promise.all([started(one), started(other)]);
    await keep(first);
    await expect(kept(second)).rejects.toMatchObject({ code: '42P01' });
  });

  test('tells when the server is killed from outside', async () => {
    const folder = await existingCluster();
    const cluster = await started(folder);
    process.kill((await readPostmasterFile(join(folder, 'postgres')))?.pid ?? 0, 'SIGQUIT');
    await cluster.gone;
  });
});

describe('a second start on the same data folder', () => {
  test('is refused while the first runs, naming its process', async () => {
    const folder = await existingCluster();
    const held = holdCluster(folder, binariesFolder);
    expect(await held.answer).toBe('ready');
    const second = await start(folder);
    expect(second).toMatchObject({ ok: false, problem: { code: 'data-folder-in-use' } });
    expect(second.ok ? '' : second.problem.message).toContain(`process ${held.pid}`);
  });

  test('is refused within the same process too', async () => {
    const folder = await existingCluster();
    await started(folder);
    expect(await start(folder)).toMatchObject({ ok: false, problem: { code: 'data-folder-in-use' } });
  });
});

describe('after Upheld was killed', () => {
  const connectionOf = async (folder: string): Promise<pg.ClientConfig> => {
    const lines = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    return { host: lines[4], port: 5432, user: 'upheld', database: 'upheld' };
  };

  test('PostgreSQL shuts itself down, and the next start has the data', async () => {
    const folder = await existingCluster();
    const held = holdCluster(folder, binariesFolder);
    await held.answer;
    await keep({ connectionConfig: await connectionOf(folder) });
    const pid = (await readPostmasterFile(join(folder, 'postgres')))?.pid ?? 0;
    await held.kill();
    for (let waited = 0; (await isRunning(pid)) && waited < 10_000; waited += 20) await sleep(20);
    expect(await isRunning(pid)).toBe(false);
    expect(await kept(await started(folder))).toEqual([{ word: 'still here' }]);
  });

  test.runIf(process.platform === 'linux')(
    'a PostgreSQL left running is stopped by the next start',
    async () => {
      const folder = await existingCluster();
      const held = holdCluster(folder, binariesFolder);
      await held.answer;
      await keep({ connectionConfig: await connectionOf(folder) });
      const orphan = (await readPostmasterFile(join(folder, 'postgres')))?.pid ?? 0;
      const watchdog = (await childrenOf(held.pid)).find((child) => child.name === 'sh');
      process.kill(watchdog?.pid ?? 0, 'SIGKILL');
      await held.kill();
      expect(await isRunning(orphan)).toBe(true);
      expect(await kept(await started(folder))).toEqual([{ word: 'still here' }]);
      expect((await readPostmasterFile(join(folder, 'postgres')))?.pid).not.toBe(orphan);
    },
  );

  test('together with PostgreSQL, the next start recovers the data', async () => {
    const folder = await existingCluster();
    const held = holdCluster(folder, binariesFolder);
    await held.answer;
    await keep({ connectionConfig: await connectionOf(folder) });
    process.kill((await readPostmasterFile(join(folder, 'postgres')))?.pid ?? 0, 'SIGKILL');
    await held.kill();
    expect(await kept(await started(folder))).toEqual([{ word: 'still here' }]);
  });

  test('a record of it whose number another process now has does not matter', async () => {
    const folder = await existingCluster();
    const bystander = spawn('sleep', ['60']);
    onTestFinished(() => void bystander.kill());
    await writeFile(
      join(folder, 'postgres', 'postmaster.pid'),
      `${bystander.pid}\n${join(folder, 'postgres')}\n`,
    );
    await keep(await started(folder));
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  });

  test('in the middle of creating the cluster, the next start creates it', async () => {
    const folder = await temporaryFolder();
    const held = holdCluster(folder, binariesFolder);
    while (!(await readdir(folder)).some((name) => name.startsWith('postgres.new-'))) await sleep(5);
    await sleep(100);
    await held.kill();
    expect(await readdir(folder)).not.toContain('postgres');
    await keep(await started(folder));
  });
});

describe('a data folder that cannot be used', () => {
  const problemOf = async (folder: string) => {
    const result = await start(folder);
    return result.ok ? 'none' : result.problem.code;
  };

  test('because it cannot be created is reported', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    expect(await problemOf(join(folder, 'file', 'data'))).toBe('data-folder-not-writable');
  });

  test('because another version wrote it is reported, and left as it is', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '9\n');
    expect(await problemOf(folder)).toBe('data-folder-version');
    expect(await readdir(join(folder, 'postgres'))).toEqual(['PG_VERSION']);
  });

  test('because something else lies there is reported, and left as it is', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres', 'letter.txt'), 'dear');
    expect(await problemOf(folder)).toBe('data-folder-damaged');
    expect(await readdir(join(folder, 'postgres'))).toEqual(['letter.txt']);
  });

  test.runIf(asRoot)(
    'because PostgreSQL’s account cannot get there is reported with the barrier',
    async () => {
      const closed = join(await temporaryFolder(), 'closed');
      await mkdir(closed, { mode: 0o700 });
      const result = await start(join(closed, 'data'));
      expect(result).toMatchObject({ ok: false, problem: { code: 'data-folder-unreachable' } });
      expect(result.ok ? '' : result.problem.hint).toContain(`chmod o+x ${closed}`);
    },
  );
});

import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../../test-support/database.ts';
import { temporaryFolder } from '../../test-support/data-folder.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { createPool } from './pool.ts';

const { connectionConfig } = await createTestDatabase();

const urlOf = (database: string, user = 'upheld') =>
  `postgres://${user}@/${database}?host=${encodeURIComponent(String(connectionConfig.host))}&port=5432`;

const external = async (databaseUrl: string) => {
  const result = await openDatabase({ databaseUrl, dataFolder: '/nonexistent' });
  return result.ok ? result.value.kind : result.problem.code;
};

describe('without DATABASE_URL', () => {
  test('an empty data folder becomes a working database', async () => {
    const dataFolder = await temporaryFolder();
    const opened = await openDatabase({ databaseUrl: undefined, dataFolder });
    if (!opened.ok) throw new Error(opened.problem.message);
    onTestFinished(() => opened.value.close());
    expect(opened.value).toMatchObject({ kind: 'embedded', version: expect.stringMatching(/^18\./) });
    const pool = createPool(opened.value, { onConnectionLost: () => undefined });
    expect(await migrate(pool)).toMatchObject({ ok: true });
    expect((await pool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '30s' }]);
    await pool.end();
    await opened.value.close();
    await opened.value.close();
  });
});

describe('with DATABASE_URL', () => {
  test('that server is used', async () => {
    expect(await external(urlOf(connectionConfig.database ?? ''))).toBe('external');
  });

  test('a database that does not exist is reported', async () => {
    expect(await external(urlOf('nothing'))).toBe('database-missing');
  });

  test('an account the server does not know is reported', async () => {
    expect(await external(urlOf(connectionConfig.database ?? '', 'stranger'))).toBe(
      'database-sign-in-refused',
    );
  });

  test('a server that is not there is reported, without the password', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const databaseUrl = `postgres://upheld:hunter2@127.0.0.1:${port}/upheld`;
    const result = await openDatabase({ databaseUrl, dataFolder: '/nonexistent' });
    expect(result).toMatchObject({ ok: false, problem: { code: 'database-unreachable' } });
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });
});

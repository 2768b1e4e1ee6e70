import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../../test-support/database.ts';
import { temporaryFolder } from '../../test-support/data-folder.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { shippedMigrations } from './migration-files.ts';
import { createPool } from './pool.ts';

const { pool, connectionConfig } = await createTestDatabase({ empty: true });

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, sql] of Object.entries(files)) await writeFile(join(folder, name), sql);
  return folder;
}

/** A schema emptied of everything, so that each test starts from nothing. */
async function emptyDatabase() {
  await pool.query(
    'drop schema public cascade; create schema public; grant usage on schema public to public',
  );
}

const ledger = {
  '0001_ledger.sql': 'create table ledger (id int primary key); insert into ledger values (1);',
  '0002_note.sql': `alter table ledger add note text; update ledger set note = $note$it's; two$note$;`,
};

async function problemOf(folder: string) {
  const result = await migrate(pool, folder);
  return result.ok ? 'none' : result.problem.code;
}

describe('migrations', () => {
  test('are carried out in order, once each', async () => {
    await emptyDatabase();
    const folder = await folderWith(ledger);
    expect(await pendingMigrations(pool, folder)).toEqual({ ok: true, value: ['0001_ledger', '0002_note'] });
    expect(await migrate(pool, folder)).toEqual({
      ok: true,
      value: { applied: ['0001_ledger', '0002_note'], version: 2 },
    });
    expect((await pool.query('select id, note from ledger')).rows).toEqual([{ id: 1, note: "it's; two" }]);
    expect(await migrate(pool, folder)).toEqual({ ok: true, value: { applied: [], version: 2 } });
    expect(await pendingMigrations(pool, folder)).toEqual({ ok: true, value: [] });
  });

  test('started by several nodes at the same time are carried out once', async () => {
    await emptyDatabase();
    const folder = await folderWith(ledger);
    const results = await Promise.all([1, 2, 3, 4].map(() => migrate(pool, folder)));
    expect(results.every((result) => result.ok && result.value.version === 2)).toBe(true);
    expect(results.flatMap((result) => (result.ok ? result.value.applied : []))).toHaveLength(2);
  });

  test('stop at one that fails, which leaves nothing behind', async () => {
    await emptyDatabase();
    const folder = await folderWith({
      ...ledger,
      '0003_broken.sql': 'create table half (id int); select 1 / 0;',
    });
    const result = await migrate(pool, folder);
    expect(result).toMatchObject({ ok: false, problem: { code: 'migration-failed' } });
    expect(result.ok ? '' : result.problem.message).toContain('0003_broken');
    expect((await pool.query(`select to_regclass('half') as half`)).rows).toEqual([{ half: null }]);
    await writeFile(join(folder, '0003_broken.sql'), 'create table half (id int);');
    expect(await migrate(pool, folder)).toMatchObject({ ok: true, value: { applied: ['0003_broken'] } });
  });

  test('whose file was changed afterwards are refused; other line ends are no change', async () => {
    await emptyDatabase();
    await migrate(pool, await folderWith({ '0001_ledger.sql': 'create table ledger (\n  id int\n);' }));
    expect(
      await problemOf(await folderWith({ '0001_ledger.sql': 'create table ledger (\r\n  id int\r\n);' })),
    ).toBe('none');
    expect(await problemOf(await folderWith({ '0001_ledger.sql': 'create table ledger (id bigint);' }))).toBe(
      'migration-changed',
    );
  });

  test('of a newer program are refused', async () => {
    await emptyDatabase();
    await migrate(pool, await folderWith(ledger));
    const older = await folderWith({ '0001_ledger.sql': ledger['0001_ledger.sql'] });
    expect(await problemOf(older)).toBe('database-newer-than-program');
    expect(await pendingMigrations(pool, older)).toMatchObject({ ok: false });
  });

  test('with a gap or a number given twice are refused before anything is done', async () => {
    await emptyDatabase();
    expect(await problemOf(await folderWith({ '0002_note.sql': '' }))).toBe('migration-files-misnumbered');
    expect(await problemOf(await folderWith({ '0001_a.sql': '', '0001_b.sql': '' }))).toBe(
      'migration-files-misnumbered',
    );
    expect((await pool.query(`select to_regclass('upheld_migration') as made`)).rows).toEqual([
      { made: null },
    ]);
  });
});

describe('the shipped migrations', () => {
  test('build the whole schema from nothing', async () => {
    await emptyDatabase();
    const result = await migrate(pool);
    expect(result).toMatchObject({ ok: true, value: { version: (await readdir(shippedMigrations)).length } });
  });

  test('by an owner without the right to create roles say what an administrator has to do', async () => {
    await emptyDatabase();
    // Roles belong to the whole cluster and outlive this file's database.
    const name = `plain_owner_${connectionConfig.database}`;
    await pool.query(`create role ${name} login; grant all on schema public to ${name}`);
    const plain = createPool(
      { connectionConfig: { ...connectionConfig, user: name }, kind: 'external' },
      { size: 1, onConnectionLost: () => undefined },
    );
    onTestFinished(async () => {
      await plain.end();
      await emptyDatabase();
      await pool.query(`drop owned by ${name}; drop role ${name}`);
    });
    const refused = await migrate(plain);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'migration-not-permitted' } });
    expect(refused.ok ? '' : refused.problem.hint).toContain(`grant upheld_app to "${name}"`);
    await pool.query(`grant upheld_app to ${name}`);
    expect(await migrate(plain)).toMatchObject({ ok: true });
    const client = new pg.Client({ ...connectionConfig, user: name });
    await client.connect();
    await client
      .query('begin; set local role upheld_app; select from workspace; commit')
      .finally(() => client.end());
  });
});

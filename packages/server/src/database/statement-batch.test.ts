import { expect, test } from 'vitest';
import { createTestDatabase } from '../../test-support/database.ts';
import { inWorkspaceBySteps } from './transaction.ts';

const { pool } = await createTestDatabase();
const workspaceId = '01990000-0000-7000-8000-000000000001';
const slug = { text: 'select slug, current_user::text as role from workspace', values: [] };
const rename = (name: string) => ({ text: 'update workspace set name = $1', values: [name] });

const renamed = (...write: { text: string; values: string[] }[]) =>
  inWorkspaceBySteps(
    pool,
    { workspaceId },
    {
      read: [slug],
      decide: async ([rows]) => ({ write, result: () => rows }),
    },
  );
const nameNow = async () => (await pool.query<{ name: string }>('select name from workspace')).rows[0]?.name;

test('a transaction in two steps reads within its walls, writes all or nothing, and leaves its connection usable', async () => {
  await pool.query(`insert into workspace (id, slug, name) values ($1, 'north', 'North')`, [workspaceId]);
  expect(await renamed(rename('First'))).toEqual([{ slug: 'north', role: 'upheld_app' }]);
  for (let time = 0; time < 3; time += 1) {
    await expect(
      renamed(rename('Second'), { text: 'select 1 / $1::int', values: ['0'] }),
    ).rejects.toMatchObject({
      code: '22012',
    });
    expect(await nameNow()).toBe('First');
  }
  expect(await renamed(rename('Third'))).toEqual([{ slug: 'north', role: 'upheld_app' }]);
  expect(await nameNow()).toBe('Third');
  expect((await pool.query('select current_user::text as role')).rows).toEqual([{ role: 'upheld' }]);
});

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { startTestServer, testNow } from '../testing/test-server.ts';
import { forgetUploads } from './forget-uploads.ts';

const { deps } = await startTestServer();
const hour = 3_600_000;

async function uploaded(hoursAgo: number, caseId: string | null): Promise<string> {
  const id = uuidv7();
  await deps.pool.query(
    `insert into file (workspace_id, id, uploader_id, uploader_name, name, type, bytes, case_id, created_at)
     select id, $1, $1, 'n', 'night.log', 'text/plain', 3, $2, $3 from workspace limit 1`,
    [id, caseId, new Date(testNow - hoursAgo * hour)],
  );
  return id;
}

test('an upload that no case has taken within a day goes, and nothing else', async () => {
  const folder = join(deps.settings.dataFolder, 'uploads');
  await mkdir(folder, { recursive: true });
  const old = await uploaded(25, null);
  const oldAndTaken = await uploaded(25, uuidv7());
  const young = await uploaded(23, null);
  const beingTaken = await uploaded(25, null);
  for (const id of [old, oldAndTaken, young, beingTaken]) {
    await writeFile(join(folder, id), 'log');
    await writeFile(join(folder, `${id}.json`), '{}');
  }
  const taker = await deps.pool.connect();
  await taker.query('begin');
  await taker.query('select from file where id = $1 for update', [beingTaken]);

  expect(await forgetUploads(deps.pool, folder, testNow)).toBe(1);
  await taker.query('rollback');
  taker.release();

  const { rows } = await deps.pool.query<{ id: string }>('select id from file');
  const kept = [oldAndTaken, young, beingTaken].toSorted();
  const demo = new Set(rows.map(({ id }) => id));
  expect(kept.every((id) => demo.has(id))).toBe(true);
  expect(demo.has(old)).toBe(false);
  const there = await readdir(folder);
  expect(there.filter((name) => name.startsWith(old))).toEqual([]);
  for (const id of kept) expect(there).toEqual(expect.arrayContaining([id, `${id}.json`]));
});

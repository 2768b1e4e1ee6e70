import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../test-support/data-folder.ts';
import { takeDataLock } from './data-lock.ts';
import { ownIdentity, type ProcessIdentity } from './process-identity.ts';

async function leaveBehind(folder: string, changes: Partial<ProcessIdentity>): Promise<string> {
  const path = join(folder, 'running', 'left-behind.json');
  await mkdir(join(folder, 'running'), { recursive: true });
  await writeFile(path, JSON.stringify({ ...(await ownIdentity()), ...changes }));
  return path;
}

test('what a process that is gone left behind is cleared away', async () => {
  const folder = await temporaryFolder();
  // Our own number, as if the system had given it to a process before us.
  await leaveBehind(folder, { started: 'long ago' });
  expect(await takeDataLock(folder)).toMatchObject({ ok: true });
  expect(await readdir(join(folder, 'running'))).toHaveLength(1);
});

test('a holder on another machine counts while it gives signs of life', async () => {
  const folder = await temporaryFolder();
  const path = await leaveBehind(folder, { realm: 'another machine', pid: 12 });
  const beat = setInterval(() => void utimes(path, new Date(), new Date()), 100);
  onTestFinished(() => clearInterval(beat));
  expect(await takeDataLock(folder)).toMatchObject({ ok: false, problem: { code: 'data-folder-in-use' } });
});

test('a holder on another machine that has fallen silent does not count', async () => {
  const folder = await temporaryFolder();
  await leaveBehind(folder, { realm: 'another machine', pid: 12 });
  expect(await takeDataLock(folder, 500)).toMatchObject({ ok: true });
});

test('of many that start together no two get the folder', async () => {
  const folder = await temporaryFolder();
  const attempts = await Promise.all(Array.from({ length: 8 }, () => takeDataLock(folder)));
  expect(attempts.filter((attempt) => attempt.ok).length).toBeLessThanOrEqual(1);
});

test('a released folder can be taken again', async () => {
  const folder = await temporaryFolder();
  const first = await takeDataLock(folder);
  if (first.ok) await first.value.release();
  expect(await takeDataLock(folder)).toMatchObject({ ok: true });
});

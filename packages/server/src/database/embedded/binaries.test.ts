import { chmod, cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../test-support/data-folder.ts';
import { inspectBinaries, locatePackage, prepareBinaries } from './binaries.ts';
import { defaultDataFolder } from './data-folder.ts';
import { chooseServerUser, parsePasswd, type ServerUser } from './server-user.ts';

const asRoot = process.getuid?.() === 0;

async function serverUser(): Promise<ServerUser | undefined> {
  const chosen = await chooseServerUser('/nonexistent');
  return chosen.ok ? chosen.value : undefined;
}

/** The package as npm unpacks it: without any symbolic link. */
async function unpackedPackage(): Promise<string> {
  const folder = join(await temporaryFolder(), 'package');
  await cp(locatePackage() ?? '', folder, { recursive: true, verbatimSymlinks: true });
  const libraries = join(folder, 'native', 'lib');
  for (const entry of await readdir(libraries, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(join(libraries, entry.name));
  }
  return folder;
}

describe('the programs of PostgreSQL', () => {
  test('run in place, with the links that npm could not make', async () => {
    const installed = await unpackedPackage();
    const user = await serverUser();
    expect(await inspectBinaries(join(installed, 'native/bin'), user)).toMatchObject({ ok: false });
    const prepared = await prepareBinaries(user, join(installed, 'copies'), installed);
    expect(prepared).toMatchObject({
      ok: true,
      value: { folder: join(installed, 'native/bin'), majorVersion: 18 },
    });
  });

  test.runIf(asRoot)('are copied once where their account cannot enter the installation', async () => {
    const installed = await unpackedPackage();
    const copies = join(await temporaryFolder(), 'copies');
    await chmod(installed, 0o700);
    const user = await serverUser();
    const first = await prepareBinaries(user, copies, installed);
    expect(first.ok && first.value.folder.startsWith(copies)).toBe(true);
    const folder = first.ok ? first.value.folder : '';
    const copiedAt = (await stat(folder)).birthtimeMs;
    expect(await prepareBinaries(user, copies, installed)).toEqual(first);
    expect((await stat(folder)).birthtimeMs).toBe(copiedAt);
    expect(await readdir(copies)).toHaveLength(1);
  });

  test.runIf(!asRoot)('are copied where the installation is read-only and lacks its links', async () => {
    const installed = await unpackedPackage();
    const libraries = join(installed, 'native', 'lib');
    await chmod(libraries, 0o500);
    onTestFinished(() => chmod(libraries, 0o700));
    const copies = join(installed, 'copies');
    const prepared = await prepareBinaries(undefined, copies, installed);
    expect(prepared.ok && prepared.value.folder.startsWith(copies)).toBe(true);
  });

  test('that are not there are a problem, not an error', async () => {
    const inspected = await inspectBinaries(await temporaryFolder(), await serverUser());
    expect(inspected).toMatchObject({ ok: false, problem: { code: 'embedded-binaries-unusable' } });
  });
});

describe('the default data folder', () => {
  test('lies in the project', async () => {
    const project = await temporaryFolder();
    expect(await defaultDataFolder(project)).toBe(join(project, '.upheld'));
  });

  test.runIf(asRoot)('lies in /var/lib where root runs the project from a closed folder', async () => {
    const closed = join(await temporaryFolder(), 'closed');
    await mkdir(closed, { mode: 0o700 });
    expect(await defaultDataFolder(join(closed, 'desk'))).toMatch(/^\/var\/lib\/upheld\/desk-[0-9a-f]{8}$/);
  });

  test('accounts that may run a server are read from the system’s list', () => {
    const list = 'root:x:0:0:root:/root:/bin/sh\nupheld:x:998:997::/var/lib/upheld:/bin/false\nbroken\n';
    expect(parsePasswd(list)).toEqual([{ name: 'upheld', uid: 998, gid: 997 }]);
  });
});

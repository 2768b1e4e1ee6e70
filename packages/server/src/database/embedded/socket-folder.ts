import { createHash } from 'node:crypto';
import { chown, lstat, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseProblem, type DatabaseProblem } from '../database-problem.ts';
import { success, type Outcome } from '../outcome.ts';
import { firstBarrier } from './reachable.ts';
import type { ServerUser } from './server-user.ts';

/** Linux allows 107 bytes for the path of a socket, macOS 103. */
const longestSocketPathBytes = 103;
const socketName = '.s.PGSQL.5432';

/**
 * A folder for the server's socket that only the server's account can enter, with a path short enough for a
 * socket however long the data folder's is. The same data folder gets the same socket folder each time. The caller holds
 * the data lock, and no server runs.
 */
export async function prepareSocketFolder(
  dataFolder: string,
  user: ServerUser | undefined,
): Promise<Outcome<string, DatabaseProblem>> {
  const owner = user?.uid ?? process.getuid?.() ?? 0;
  const name = `upheld-${createHash('sha256').update(`${owner} ${dataFolder}`).digest('hex').slice(0, 12)}`;
  const parents = [tmpdir(), '/tmp', '/var/tmp', join(dataFolder, 'socket')];
  for (const parent of parents) {
    const folder = join(parent, name);
    if (Buffer.byteLength(join(folder, socketName)) > longestSocketPathBytes) continue;
    if (user && (await firstBarrier(parent, user)) !== undefined) continue;
    if (!(await makePrivate(folder, owner, user))) continue;
    await removeLeftovers(folder);
    return success(folder);
  }
  return databaseProblem(
    'socket-folder-unavailable',
    `No private folder for the database's socket can be made below ${parents.join(', ')}.`,
    'Make the temporary folder writable (TMPDIR names it), or set DATABASE_URL.',
  );
}

/** False where the folder belongs to somebody else: temporary folders are open to all, names can be taken. */
async function makePrivate(folder: string, owner: number, user: ServerUser | undefined): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 });
    if (user) await chown(folder, user.uid, user.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
  }
  const found = await lstat(folder);
  return found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0;
}

/** A killed server's lock beside its socket would stop the next one if its number is in use again. */
async function removeLeftovers(folder: string): Promise<void> {
  await Promise.all(
    [socketName, `${socketName}.lock`].map((name) => rm(join(folder, name), { force: true })),
  );
}

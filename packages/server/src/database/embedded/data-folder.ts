import { createHash } from 'node:crypto';
import { access, constants, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { databaseProblem, type DatabaseProblem } from '../database-problem.ts';
import { success, type Outcome } from '../outcome.ts';
import { clusterFolderOf } from './cluster-folder.ts';
import { createFolder } from './create-folder.ts';
import { firstBarrier } from './reachable.ts';
import { chooseServerUser, runsAsRoot, type ServerUser } from './server-user.ts';

/** Where root keeps what the account of PostgreSQL has to reach. */
export const systemFolder = '/var/lib/upheld';

/**
 * The data folder where none is given: `.upheld` in the project. Where root runs a project below a folder that
 * the account of PostgreSQL cannot enter (`/root/upheld`), `/var/lib/upheld/<name>-<hash of the project's path>`.
 */
export async function defaultDataFolder(projectFolder: string): Promise<string> {
  const inProject = join(projectFolder, '.upheld');
  if (!runsAsRoot()) return inProject;
  const user = await chooseServerUser(clusterFolderOf(inProject));
  const barred = user.ok && user.value && (await firstBarrier(projectFolder, user.value)) !== undefined;
  if (!barred) return inProject;
  const hash = createHash('sha256').update(projectFolder).digest('hex').slice(0, 8);
  return join(systemFolder, `${basename(projectFolder)}-${hash}`);
}

/**
 * Creates the data folder if need be and proves that it can be written to. Returns its path with all links
 * resolved; `data-folder-not-writable` names what stands in the way.
 */
export async function prepareDataFolder(dataFolder: string): Promise<Outcome<string, DatabaseProblem>> {
  try {
    // As root the server's account has to pass through; it may not list what else is in here.
    await createFolder(dataFolder, runsAsRoot() ? 0o711 : 0o700);
    await access(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
    return success(await realpath(dataFolder));
  } catch (error) {
    return databaseProblem(
      'data-folder-not-writable',
      `The data folder ${dataFolder} cannot be created or written to: ${(error as Error).message}`,
      'Make it writable for the account Upheld runs as, or choose another with UPHELD_DATA.',
    );
  }
}

/** `data-folder-unreachable` where PostgreSQL's account cannot get into the data folder; names the barrier. */
export async function checkReachable(
  dataFolder: string,
  user: ServerUser | undefined,
): Promise<Outcome<undefined, DatabaseProblem>> {
  const barrier = user && (await firstBarrier(dataFolder, user));
  if (!user || barrier === undefined) return success(undefined);
  return databaseProblem(
    'data-folder-unreachable',
    `Upheld runs as root, so PostgreSQL runs as "${user.name}", which cannot enter ${barrier} on the way to the data folder.`,
    `Allow it (chmod o+x ${barrier}), choose another data folder with UPHELD_DATA, or run Upheld as a plain user.`,
  );
}

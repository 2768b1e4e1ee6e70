import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ServerUser } from './server-user.ts';

/**
 * The folder nearest to the root that `user` may not pass through on the way into `folder`; `undefined` where the
 * way is free. Judged by the permission bits (access lists are not read). Parts that do not exist yet are
 * skipped: whoever creates them decides.
 */
export async function firstBarrier(folder: string, user: ServerUser): Promise<string | undefined> {
  const parent = dirname(folder);
  const above = parent === folder ? undefined : await firstBarrier(parent, user);
  if (above !== undefined) return above;
  const found = await stat(folder).catch(() => undefined);
  return found && !mayPass(found, user) ? folder : undefined;
}

function mayPass(folder: { mode: number; uid: number; gid: number }, user: ServerUser): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

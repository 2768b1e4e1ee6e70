import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SettingProblem, Settings } from './settings.ts';

/**
 * The settings with their secret: the given one, else the one in the data folder, which is made when it is not
 * there (256 random bits, readable by Upheld's account alone). The data folder must exist.
 */
export async function loadSecret(
  settings: Settings,
): Promise<
  { ok: true; value: Settings & { readonly secret: string } } | { ok: false; problem: SettingProblem }
> {
  if (settings.secret !== undefined) return { ok: true, value: { ...settings, secret: settings.secret } };
  const path = join(settings.dataFolder, 'secret');
  try {
    const secret = (await readSecret(path)) ?? (await makeSecret(path));
    if (secret.length < 32) return secretProblem(path, 'it is too short to be a secret');
    return { ok: true, value: { ...settings, secret } };
  } catch (error) {
    return secretProblem(path, (error as Error).message);
  }
}

async function readSecret(path: string): Promise<string | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return undefined;
  if ((found.mode & 0o077) !== 0) throw new Error('other accounts may read it (chmod 600 it)');
  return (await readFile(path, 'utf8')).trim();
}

async function makeSecret(path: string): Promise<string> {
  const unfinished = `${path}.${randomBytes(4).toString('hex')}`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(32).toString('hex')}\n`);
    await file.sync();
    // Unlike a rename, a link does not replace the secret of another start that was quicker.
    await link(unfinished, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await file.close();
    await rm(unfinished, { force: true });
  }
  return (await readFile(path, 'utf8')).trim();
}

function secretProblem(path: string, reason: string) {
  const problem: SettingProblem = {
    code: 'secret-unusable',
    setting: 'UPHELD_SECRET',
    message: `The secret in ${path} cannot be used: ${reason}`,
    hint: 'Correct the file, or give the secret in UPHELD_SECRET or UPHELD_SECRET_FILE. A new one signs everybody out.',
  };
  return { ok: false as const, problem };
}

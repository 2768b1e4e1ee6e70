import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { projectRoot } from './project.ts';

const web = join(projectRoot, 'packages/web');
const built = join(web, 'dist');
const sources = ['packages/web/src', 'packages/contract/src'];
const single = [
  'packages/web/index.html',
  'packages/web/vite.config.ts',
  'packages/web/precompress.ts',
  'packages/web/package.json',
  'package-lock.json',
];

/**
 * Builds the web app where it is missing or made from other sources than these. What was built is put in place whole, so
 * that an interrupted build leaves the last one. Needs no network.
 */
export async function buildWebApp(say: (line: string) => void): Promise<void> {
  const fingerprint = await fingerprintOfSources();
  const stamp = join(built, '.fingerprint');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === fingerprint) return;
  say('Building the web app, once.');
  const fresh = join(web, `dist.${process.pid}`);
  const { build } = await import('vite');
  try {
    await build({
      root: web,
      configFile: join(web, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: basename(fresh), emptyOutDir: true },
    });
    await writeFile(join(fresh, '.fingerprint'), fingerprint);
    await putInPlace(fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Another start may have built the same meanwhile; then its build stands. */
async function putInPlace(fresh: string): Promise<void> {
  await rm(built, { recursive: true, force: true });
  await rename(fresh, built).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

async function fingerprintOfSources(): Promise<string> {
  const files = [...single, ...(await Promise.all(sources.map(filesBelow))).flat()].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(file).update('\0');
    hash.update(await readFile(join(projectRoot, file)).catch(() => ''));
  }
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(projectRoot, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
}

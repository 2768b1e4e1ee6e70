import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseProblem, type DatabaseProblem } from '../database-problem.ts';
import { success, type Outcome } from '../outcome.ts';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts';

export interface DataLock {
  release(): Promise<void>;
}

const beatMilliseconds = 2_000;
const usualPatienceMilliseconds = 8_000;

/**
 * Takes the data folder for this process; `data-folder-in-use` (with the holder's pid) where another Upheld has
 * it. What a killed Upheld left behind is recognised and cleared away.
 *
 * Each process writes a file of its own into `running/` and then looks at the others: of two that start at the
 * same time at least one sees the other, so both never go on. A file whose process cannot be looked up from
 * here (another container or host on a shared volume) counts as alive while it is being touched.
 */
export async function takeDataLock(
  dataFolder: string,
  patienceMilliseconds: number = usualPatienceMilliseconds,
): Promise<Outcome<DataLock, DatabaseProblem>> {
  const folder = join(dataFolder, 'running');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const self = await ownIdentity();
  const path = join(folder, `${self.pid}-${randomBytes(6).toString('hex')}.json`);
  let holder: ProcessIdentity | undefined;
  for (const attempt of [1, 2, 3]) {
    await writeWhole(path, JSON.stringify(self));
    holder = await findHolder(folder, path, self.realm, patienceMilliseconds);
    if (!holder) return success(hold(path));
    await rm(path, { force: true });
    // Two that started together both stepped back; unequal pauses let one of them through.
    if (attempt < 3) await sleep(20 + Math.random() * 150);
  }
  return databaseProblem(
    'data-folder-in-use',
    `The data folder ${dataFolder} is in use by another Upheld, process ${holder?.pid}.`,
    'Stop that process first, or give this one a data folder of its own with UPHELD_DATA.',
  );
}

function hold(path: string): DataLock {
  const beat = setInterval(() => {
    const now = new Date();
    void utimes(path, now, now).catch(() => undefined);
  }, beatMilliseconds);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      await rm(path, { force: true });
    },
  };
}

async function findHolder(
  folder: string,
  own: string,
  realm: string,
  patienceMilliseconds: number,
): Promise<ProcessIdentity | undefined> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (path === own || !name.endsWith('.json')) continue;
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const other = JSON.parse(text) as ProcessIdentity;
    const alive = other.realm === realm ? await isAlive(other) : await isTouched(path, patienceMilliseconds);
    if (alive) return other;
    await rm(path, { force: true });
  }
  return undefined;
}

async function isTouched(path: string, patienceMilliseconds: number): Promise<boolean> {
  const touched = () =>
    stat(path).then(
      (found) => found.mtimeMs,
      () => undefined,
    );
  const before = await touched();
  // Compared with itself, not with our clock: a shared volume may carry another machine's time.
  for (let waited = 0; waited < patienceMilliseconds; waited += 250) {
    await sleep(250);
    const now = await touched();
    if (now === undefined) return false;
    if (now !== before) return true;
  }
  return false;
}

/** Readers see the file with all its content or not at all. */
async function writeWhole(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantText, type Instant } from '@upheld/engine';
import { readSettings, startUpheld, type Running } from '@upheld/server';

/**
 * Starts a server in a temporary folder, on a simulated clock that stands at `start`, and removes all of it afterwards.
 * Nothing of the environment reaches it: a database or mail server that is set there is somebody's real one.
 */
export async function withOwnServer<Result>(
  start: Instant,
  use: (running: Running) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'upheld-live-'));
  try {
    // PostgreSQL has an account of its own where root runs it, which must get in.
    await chmod(folder, 0o711);
    const settings = await readSettings({
      UPHELD_DATA: folder,
      UPHELD_HOST: '127.0.0.1',
      UPHELD_PORT: '0',
      UPHELD_CLOCK: 'simulated',
      UPHELD_CLOCK_START: instantText(start),
      UPHELD_LOG_LEVEL: 'error',
    });
    if (!settings.ok) throw new Error(settings.problems.map(({ message }) => message).join('; '));
    const running = await startUpheld(settings.value);
    try {
      await waitForNoDisk(running);
      return await use(running);
    } finally {
      await running.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nothing in this database needs to outlive a crash, so no transaction waits until the disk has it. */
async function waitForNoDisk({ deps: { pool } }: Running): Promise<void> {
  await pool.query('alter system set synchronous_commit = off');
  await pool.query('select pg_reload_conf()');
}

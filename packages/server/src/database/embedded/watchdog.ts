import { spawn } from 'node:child_process';
import { asUser } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

export interface Watchdog {
  dismiss(): void;
}

/**
 * A tiny shell that waits for the end of its input and then shuts the server down: the system closes that pipe
 * when Upheld dies, however it dies, so a killed Upheld does not leave PostgreSQL running behind it.
 */
export function startWatchdog(postmasterPid: number, user: ServerUser | undefined): Watchdog {
  const script = 'read -r word || kill -INT "$0"';
  const child = spawn('/bin/sh', ['-c', script, String(postmasterPid)], {
    ...asUser(user),
    stdio: ['pipe', 'ignore', 'ignore'],
    // Out of the terminal's reach: Ctrl-C must not end it before the server.
    detached: true,
  });
  // Without it the next start still finds and stops the orphan.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  (child.stdin as { unref?: () => void }).unref?.();
  return { dismiss: () => child.stdin.end('dismissed\n') };
}

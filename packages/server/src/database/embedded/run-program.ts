import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

export interface ProgramResult {
  /** Exit code; `undefined` where the program could not be started or was ended by a signal. */
  readonly exitCode: number | undefined;
  /** Error code of a start that failed (`EACCES`, `ENOENT`, `EPERM`, …). */
  readonly startError?: string;
  /** Standard output and standard error, in the order they came. */
  readonly output: string;
}

/** Runs a program of PostgreSQL to its end as `user` (default: ourselves). Never throws. */
export function runProgram(
  program: string,
  args: readonly string[],
  user?: ServerUser,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const chunks: string[] = [];
    try {
      const child = spawn(program, args, { ...asUser(user), stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
      }
      child.on('error', (error: NodeJS.ErrnoException) =>
        resolve({ exitCode: undefined, startError: error.code ?? 'unknown', output: error.message }),
      );
      child.on('close', (code) => resolve({ exitCode: code ?? undefined, output: chunks.join('') }));
    } catch (error) {
      // A refused setuid is thrown by spawn itself, not reported through the event.
      const { code, message } = error as NodeJS.ErrnoException;
      resolve({ exitCode: undefined, startError: code ?? 'unknown', output: message });
    }
  });
}

/**
 * Options that every process of the server starts with: from `/`, since the account may not be able to enter
 * our own folder, and with nothing of our environment, which holds secrets and could hold PG* variables.
 */
export function asUser(user: ServerUser | undefined) {
  const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  return { cwd: '/', env: environment, ...(user ? { uid: user.uid, gid: user.gid } : {}) };
}

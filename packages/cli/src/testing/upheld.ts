import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../project.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export type Settings = Readonly<Record<string, string>>;

const bin = join(projectRoot, 'packages/cli/bin/upheld.mjs');

/** Runs the command as a person would, in a process of its own, to its end. */
export async function upheld(
  args: readonly string[],
  more: { input?: string; settings?: Settings } = {},
): Promise<Ran> {
  const child = launch(args, more.settings);
  // A command that ends early leaves its input unread.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(more.input ?? '');
  if (child.stdout === null || child.stderr === null) throw new Error('no pipes');
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: typeof code === 'number' ? code : null, out, err };
}

/** The process itself, for tests that end it or look at it while it runs. */
export function launch(args: readonly string[], settings: Settings = {}): ChildProcess {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(UPHELD_|SMTP_URL|DATABASE_URL|NODE_|VITEST|NO_COLOR|FORCE_COLOR)/.test(name),
  );
  return spawn(process.execPath, [bin, ...args], {
    stdio: 'pipe',
    env: { ...Object.fromEntries(own), UPHELD_LOG_LEVEL: 'warn', ...settings },
  });
}

import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque: when the process was started, as the system tells it. */
  readonly started: string;
  /** Opaque: the set of processes that `pid` is a number in (host, boot and container). */
  readonly realm: string;
}

export async function ownIdentity(): Promise<ProcessIdentity> {
  const [started, realm] = await Promise.all([startOf(process.pid), ownRealm()]);
  return { pid: process.pid, started: started ?? '', realm };
}

export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  const started = await startOf(identity.pid);
  return started !== undefined && started === identity.started;
}

/**
 * Whether a process of that number runs, ours or not. One that has ended but was not collected by its parent
 * does not: in containers without an init process such leftovers stay for good.
 */
export async function isRunning(pid: number): Promise<boolean> {
  return (await startOf(pid)) !== undefined;
}

function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function startOf(pid: number): Promise<string | undefined> {
  if (!pidExists(pid)) return undefined;
  if (process.platform === 'linux') {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    // The second field is the program's name and may hold spaces and brackets: count from the last bracket.
    const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ');
    return fields?.[0] === 'Z' ? undefined : fields?.[19];
  }
  const listing = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(
    () => undefined,
  );
  return listing?.stdout.trim() || undefined;
}

async function ownRealm(): Promise<string> {
  const [boot, container] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    readlink('/proc/self/ns/pid').catch(() => ''),
  ]);
  return [hostname(), boot.trim(), container].join(' ');
}

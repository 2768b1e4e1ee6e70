import { readFile } from 'node:fs/promises';
import { processesBelow } from './processes.ts';

/** Proportional set size of program and database below a process, in MB (Linux): pages that are shared count once in all. */
export async function memoryBelow(pid: number): Promise<{ node: number; postgres: number }> {
  const bytes = { node: 0, postgres: 0, other: 0 };
  for (const { pid: below, program } of await processesBelow(pid)) {
    const rollup = await readFile(`/proc/${below}/smaps_rollup`, 'utf8').catch(() => '');
    bytes[program] += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  }
  return { node: Math.round(bytes.node / 1_000_000), postgres: Math.round(bytes.postgres / 1_000_000) };
}

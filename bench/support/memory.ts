import { readdir, readFile } from 'node:fs/promises';

/** Proportional set size of a process and all below it, by program name, in MB (Linux). Shared pages count once in all. */
export async function memoryBelow(pid: number): Promise<{ node: number; postgres: number; other: number }> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (candidate: number): boolean => {
    const parent = parents.get(candidate);
    return parent !== undefined && parent > 1 && (parent === pid || isBelow(parent));
  };
  const bytes = { node: 0, postgres: 0, other: 0 };
  for (const process of [...parents.keys()].filter(isBelow)) {
    const [command, rollup] = await Promise.all([
      readFile(`/proc/${process}/cmdline`, 'utf8').catch(() => ''),
      readFile(`/proc/${process}/smaps_rollup`, 'utf8').catch(() => ''),
    ]);
    const kilobytes = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
    const program =
      command.startsWith('postgres') || command.includes('/bin/postgres')
        ? 'postgres'
        : command.includes('upheld')
          ? 'node'
          : 'other';
    bytes[program] += kilobytes * 1024;
  }
  const megabytes = (value: number) => Math.round(value / 1_000_000);
  return { node: megabytes(bytes.node), postgres: megabytes(bytes.postgres), other: megabytes(bytes.other) };
}

import { readdir, readFile } from 'node:fs/promises';

export type Program = 'node' | 'postgres' | 'other';

export interface RunningProcess {
  readonly pid: number;
  readonly program: Program;
  /** Of one core, since the process began. */
  readonly cpuMilliseconds: number;
}

/** The kernel counts in hundredths of a second everywhere that Upheld runs. */
const millisecondsPerTick = 10;

/** Everything that runs below a process (Linux). */
export async function processesBelow(pid: number): Promise<RunningProcess[]> {
  const stats = new Map<number, string[]>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    // The second field is a name and may hold spaces: count from its closing bracket.
    if (stat !== '') stats.set(Number(name), stat.slice(stat.lastIndexOf(')') + 2).split(' '));
  }
  const isBelow = (candidate: number): boolean => {
    const parent = Number(stats.get(candidate)?.[1] ?? 0);
    return parent > 1 && (parent === pid || isBelow(parent));
  };
  const below = [...stats].filter(([candidate]) => isBelow(candidate));
  return Promise.all(
    below.map(async ([candidate, fields]) => ({
      pid: candidate,
      program: programOf(await readFile(`/proc/${candidate}/cmdline`, 'utf8').catch(() => '')),
      cpuMilliseconds: (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick,
    })),
  );
}

function programOf(commandLine: string): Program {
  if (commandLine.startsWith('postgres') || commandLine.includes('/bin/postgres')) return 'postgres';
  return commandLine.includes('upheld') ? 'node' : 'other';
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const table = join(import.meta.dirname, '../../../../docs/problems.md');

export interface ProblemWords {
  cause: string;
  cure: string;
}

/** What `docs/problems.md` says of each code; nothing where the documentation was not installed. */
export async function readProblemWords(): Promise<ReadonlyMap<string, ProblemWords>> {
  const text = await readFile(table, 'utf8').catch(() => '');
  return new Map(
    text.split('\n').flatMap((line) => {
      const [, code, cause, cure] = /^\| `([\w-]+)` \| (.+) \| (.+) \|$/.exec(line) ?? [];
      return code === undefined || cause === undefined || cure === undefined ? [] : [[code, { cause, cure }]];
    }),
  );
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseProblem, type DatabaseProblem } from './database-problem.ts';
import { success, type Outcome } from './outcome.ts';

export interface Migration {
  /** 1, 2, 3, … without gaps. */
  readonly number: number;
  /** For example "0001_foundation". */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text in hexadecimal, line ends taken as LF. */
  readonly checksum: string;
}

export const shippedMigrations = join(import.meta.dirname, 'migrations');

/** The `NNNN_name.sql` files of a folder in order; `migration-files-misnumbered` on gaps and duplicates. */
export async function readMigrationFiles(folder: string): Promise<Outcome<Migration[], DatabaseProblem>> {
  const fileNames = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const stray = fileNames.find((name, index) => numberOf(name) !== index + 1);
  if (stray !== undefined) {
    return databaseProblem(
      'migration-files-misnumbered',
      `${stray} is out of sequence in ${folder}: expected number ${fileNames.indexOf(stray) + 1}.`,
      'Number migrations NNNN_name.sql from 0001 on, without gaps and each number once.',
    );
  }
  return success(await Promise.all(fileNames.map((fileName) => readMigration(folder, fileName))));
}

function numberOf(fileName: string): number {
  return Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(fileName)?.[1] ?? Number.NaN);
}

async function readMigration(folder: string, fileName: string): Promise<Migration> {
  const sql = (await readFile(join(folder, fileName), 'utf8')).replaceAll('\r\n', '\n');
  return {
    number: numberOf(fileName),
    name: fileName.slice(0, -'.sql'.length),
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  };
}

import pg from 'pg';
import { databaseProblem, type DatabaseProblem } from './database-problem.ts';
import { readMigrationFiles, shippedMigrations, type Migration } from './migration-files.ts';
import { success, type Outcome } from './outcome.ts';

export interface MigrationReport {
  /** Names of the migrations this call carried out, in order. */
  readonly applied: readonly string[];
  /** Number of the newest migration the database now has. */
  readonly version: number;
}

type Step = { done: true; version: number } | { done: false; applied: string };

/** Any number of our own: all starts of all nodes queue up for it. */
const lockKey = 7_083_650_001;

/**
 * Brings the database up to the newest migration. Each is a transaction of its own under an advisory lock, so
 * several nodes may start at the same time, a failure leaves the database at the migration before, and a
 * pooler in between does no harm. Refused: changed files, and a database newer than the program.
 */
export async function migrate(
  pool: pg.Pool,
  folder: string = shippedMigrations,
): Promise<Outcome<MigrationReport, DatabaseProblem>> {
  const files = await readMigrationFiles(folder);
  if (!files.ok) return files;
  const applied: string[] = [];
  for (;;) {
    const step = await takeStep(pool, files.value);
    if (!step.ok) return step;
    if (step.value.done) return success({ applied, version: step.value.version });
    applied.push(step.value.applied);
  }
}

/** What is still to be done, without doing it: for readiness probes and `config check`. */
export async function pendingMigrations(
  pool: pg.Pool,
  folder: string = shippedMigrations,
): Promise<Outcome<string[], DatabaseProblem>> {
  const files = await readMigrationFiles(folder);
  if (!files.ok) return files;
  const found = await pool.query<{ exists: boolean }>(
    `select to_regclass('public.upheld_migration') is not null as exists`,
  );
  const recorded = found.rows[0]?.exists ? await readRecorded(pool) : [];
  const problem = compare(files.value, recorded);
  return problem ?? success(files.value.slice(recorded.length).map((migration) => migration.name));
}

async function takeStep(pool: pg.Pool, files: readonly Migration[]): Promise<Outcome<Step, DatabaseProblem>> {
  const client = await pool.connect();
  let current: Migration | undefined;
  try {
    // Building an index may take long; the time limit for everyday statements does not count here.
    await client.query(
      `begin; set local statement_timeout = 0; set local search_path = public; select pg_advisory_xact_lock(${lockKey})`,
    );
    await client.query(`create table if not exists public.upheld_migration (
      number int primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
    const recorded = await readRecorded(client);
    const problem = compare(files, recorded);
    if (problem) {
      await client.query('rollback');
      return problem;
    }
    current = files[recorded.length];
    if (current) {
      await client.query(current.sql);
      await client.query('insert into public.upheld_migration (number, name, checksum) values ($1, $2, $3)', [
        current.number,
        current.name,
        current.checksum,
      ]);
    }
    await client.query('commit');
    return success(
      current ? { done: false, applied: current.name } : { done: true, version: recorded.length },
    );
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if (!isRefusalByServer(error)) throw error;
    return failureOf(current, error);
  } finally {
    client.release();
  }
}

interface RecordedMigration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

async function readRecorded(connection: pg.Pool | pg.PoolClient): Promise<RecordedMigration[]> {
  const { rows } = await connection.query<RecordedMigration>(
    'select number, name, checksum from public.upheld_migration order by number',
  );
  return rows;
}

function compare(files: readonly Migration[], recorded: readonly RecordedMigration[]) {
  const newest = recorded.at(-1);
  if (newest && newest.number > files.length) {
    return databaseProblem(
      'database-newer-than-program',
      `The database was last changed by "${newest.name}"; this Upheld knows migrations up to number ${files.length}.`,
      'Start the newer Upheld that made the change. Going back needs the backup from before the upgrade.',
    );
  }
  const gap = recorded.find((record, index) => record.number !== index + 1);
  if (gap) {
    return databaseProblem(
      'migration-out-of-order',
      `"${gap.name}" is recorded as carried out, but not the one before it.`,
      'Restore the table upheld_migration from a backup; its rows are never deleted.',
    );
  }
  const changed = recorded.find((record, index) => record.checksum !== files[index]?.checksum);
  if (changed) {
    return databaseProblem(
      'migration-changed',
      `The file of "${changed.name}" is not the one this database was changed with.`,
      'Install Upheld anew. Developers: undo the change and write a further migration instead.',
    );
  }
  return undefined;
}

/** What the server says about a statement; a broken connection or a server going down is not its doing. */
function isRefusalByServer(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError && !error.code?.startsWith('57P');
}

function failureOf(migration: Migration | undefined, error: pg.DatabaseError) {
  const name = migration?.name ?? 'upheld_migration';
  if (error.code === '42501') {
    return databaseProblem(
      'migration-not-permitted',
      `Migration "${name}" lacks a permission: ${error.message}`,
      error.hint ?? 'Sign in as the owner of the database, or let an administrator grant it.',
    );
  }
  return databaseProblem(
    'migration-failed',
    `Migration "${name}" failed: ${error.message} (SQLSTATE ${error.code})`,
    'The database is as it was before this migration. Report this with the version of PostgreSQL.',
  );
}

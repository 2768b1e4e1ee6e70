import pg from 'pg';
import { connectionTo } from '../../packages/server/src/database/embedded/embedded-cluster.ts';
import { clusterFolderOf } from '../../packages/server/src/database/embedded/cluster-folder.ts';
import { readPostmasterFile } from '../../packages/server/src/database/embedded/postmaster-file.ts';

type Row = Record<string, unknown>;

/** Tables that the opening of a case writes to. */
const tables = ['"case"', 'case_event', 'outbox'] as const;

/** Leads to the database of a running Upheld, over its own socket. */
export async function databaseOf(dataFolder: string, connections: number): Promise<pg.Pool> {
  const running = await readPostmasterFile(clusterFolderOf(dataFolder));
  if (running === undefined) throw new Error(`no database runs on ${dataFolder}`);
  return new pg.Pool({ ...connectionTo(running.socketFolder), max: connections });
}

/**
 * Inserts rows like those of the newest case `count` times: one transaction a case, one prepared statement a table, and
 * nothing else. Answers how many cases a second that makes.
 */
export async function bareInserts(
  pool: pg.Pool,
  { count, concurrency }: { count: number; concurrency: number },
): Promise<number> {
  const rows = await rowsOfNewestCase(pool);
  const { rows: top } = await pool.query<{ top: string }>('select max(number) as top from "case"');
  // Far above what the server hands out meanwhile.
  let number = Number(top[0]?.top) + 1_000_000;
  const last = number + count;
  const began = performance.now();
  const worker = async () => {
    const client = await pool.connect();
    while (number < last) await insertCase(client, rows, number++);
    client.release();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (count * 1000) / (performance.now() - began);
}

async function rowsOfNewestCase(pool: pg.Pool): Promise<Map<string, { columns: string[]; rows: Row[] }>> {
  const { rows: newest } = await pool.query<{ id: string }>(
    'select id from "case" order by number desc limit 1',
  );
  const found = new Map<string, { columns: string[]; rows: Row[] }>();
  for (const table of tables) {
    const key = table === '"case"' ? 'id' : 'case_id';
    const first = table === 'case_event' ? 'and seq = 0' : '';
    const { rows, fields } = await pool.query<Row>(`select * from ${table} where ${key} = $1 ${first}`, [
      newest[0]?.id,
    ]);
    found.set(table, { columns: fields.map(({ name }) => name), rows });
  }
  return found;
}

async function insertCase(
  client: pg.PoolClient,
  found: Map<string, { columns: string[]; rows: Row[] }>,
  number: number,
): Promise<void> {
  const caseId = crypto.randomUUID();
  await client.query('begin');
  for (const [table, { columns, rows }] of found) {
    const values = rows.flatMap((row) =>
      columns.map((column) => fresh(table, column, row[column], caseId, number)),
    );
    await client.query({
      name: `bare-${table}-${rows.length}`,
      text: insertText(table, columns, rows.length),
      values,
    });
  }
  await client.query('commit');
}

function fresh(table: string, column: string, value: unknown, caseId: string, number: number): unknown {
  if (column === 'case_id' || (table === '"case"' && column === 'id')) return caseId;
  if (column === 'id') return crypto.randomUUID();
  if (column === 'number' || column === 'case_number') return number;
  // The driver would write an array of JSON as one of PostgreSQL's.
  return (column === 'event' || column === 'recipients' || column === 'say') && value !== null
    ? JSON.stringify(value)
    : value;
}

function insertText(table: string, columns: readonly string[], count: number): string {
  const row = (index: number) =>
    `(${columns.map((_, column) => `$${index * columns.length + column + 1}`).join(', ')})`;
  return `insert into ${table} (${columns.join(', ')}) values ${Array.from({ length: count }, (_, index) => row(index)).join(', ')}`;
}

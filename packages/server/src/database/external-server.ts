import pg from 'pg';
import { databaseProblem, type DatabaseProblem } from './database-problem.ts';
import { success, type Outcome } from './outcome.ts';

/** The oldest server Upheld is tested with. */
export const oldestMajorVersion = 15;

export interface ExternalServer {
  readonly connectionConfig: pg.ClientConfig;
  readonly version: string;
}

/** Signs in to the server of `url` once and checks that it is fit: version and encoding. */
export async function openExternal(url: string): Promise<Outcome<ExternalServer, DatabaseProblem>> {
  const connectionConfig: pg.ClientConfig = {
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'upheld',
  };
  const client = new pg.Client(connectionConfig);
  // A connection lost while nobody waits for an answer is reported here; the next query says so anyway.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
      `select current_setting('server_version_num')::int as number,
              current_setting('server_version') as version,
              current_setting('server_encoding') as encoding`,
    );
    return judge(rows[0] ?? { number: 0, version: 'unknown', encoding: 'unknown' }, connectionConfig);
  } catch (error) {
    return connectionProblem(error as NodeJS.ErrnoException, client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function judge(
  server: { number: number; version: string; encoding: string },
  connectionConfig: pg.ClientConfig,
): Outcome<ExternalServer, DatabaseProblem> {
  const version = server.version.split(' ')[0] ?? server.version;
  if (server.number < oldestMajorVersion * 10_000) {
    return databaseProblem(
      'database-too-old',
      `The server of DATABASE_URL is PostgreSQL ${version}; Upheld needs ${oldestMajorVersion} or later.`,
      'Upgrade that server, or leave DATABASE_URL out to use the embedded database.',
    );
  }
  if (server.encoding !== 'UTF8') {
    return databaseProblem(
      'database-encoding',
      `The database of DATABASE_URL is encoded in ${server.encoding}; Upheld needs UTF8.`,
      "Create it anew: create database upheld encoding 'UTF8' template template0.",
    );
  }
  return success({ connectionConfig, version });
}

function connectionProblem(error: NodeJS.ErrnoException, client: pg.Client) {
  const place = `${client.user}@${client.host}:${client.port}/${client.database}`;
  // Classes of SQLSTATE: 28 is a refused sign-in; 3D000 a database that does not exist.
  if (error.code?.startsWith('28')) {
    return databaseProblem(
      'database-sign-in-refused',
      `The server refused ${place}: ${error.message}`,
      'Check user name and password in DATABASE_URL (or DATABASE_URL_FILE) and the pg_hba.conf of the server.',
    );
  }
  if (error.code === '3D000') {
    return databaseProblem(
      'database-missing',
      `There is no database "${client.database}" on ${client.host}:${client.port}.`,
      `Create it: create database "${client.database}" encoding 'UTF8'.`,
    );
  }
  return databaseProblem(
    'database-unreachable',
    `The server of DATABASE_URL (${place}) cannot be reached: ${reasonOf(error)}`,
    'Check that it runs, host and port in DATABASE_URL, firewalls, and TLS settings (sslmode).',
  );
}

/** Node reports a host with several addresses as one error with an empty message and the causes inside. */
function reasonOf(error: Error): string {
  if (!(error instanceof AggregateError)) return error.message;
  return [...new Set(error.errors.map((cause: Error) => cause.message))].join('; ');
}

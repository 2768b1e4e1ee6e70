import pg from 'pg';
import type { OpenDatabase } from './open-database.ts';
import { directConnection } from './prepared-statement.ts';

export interface PoolOptions {
  /** Most connections at a time; the embedded server has 60 for everybody. Default 10. */
  readonly size?: number;
  /** A statement that takes longer is cancelled (SQLSTATE 57014). Default 30 s. */
  readonly statementTimeoutMilliseconds?: number;
  /** Told of connections that break; the pool replaces them by itself. */
  readonly onConnectionLost: (error: Error) => void;
}

/**
 * Connections to the opened database. Queries take no `name`, so that a pooler in between may hand the next
 * statement to another connection.
 */
export function createPool(
  database: Pick<OpenDatabase, 'connectionConfig' | 'kind'>,
  options: PoolOptions,
): pg.Pool {
  const pool = new pg.Pool({
    application_name: 'upheld',
    ...database.connectionConfig,
    ...(database.kind === 'embedded' ? { ...sessionLimits(options), ...directConnection } : {}),
    max: options.size ?? 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  });
  pool.on('error', options.onConnectionLost);
  // The pool listens only to idle connections. One that breaks in use would end the process with an unheard
  // error event, though its query is told as well.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * Sent when connecting, which PgBouncer refuses: a server of one's own is limited per transaction alone, by
 * `inWorkspace` and `asOwner`.
 */
function sessionLimits(options: PoolOptions) {
  return { statement_timeout: options.statementTimeoutMilliseconds ?? 30_000 };
}

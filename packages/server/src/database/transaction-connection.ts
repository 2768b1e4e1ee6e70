import {
  DefaultQueryExecutor,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  SingleConnectionProvider,
  Transaction,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import { statementName } from './prepared-statement.ts';
import type { Database } from './schema.ts';

export interface BoundTransaction {
  readonly transaction: Transaction<Database>;
  /** From now on every query through the transaction fails instead of reaching the next user's connection. */
  end(): void;
}

/**
 * Kysely's query builder on a connection whose transaction we open and close ourselves. Kysely's own would
 * take a round trip for `begin` alone.
 */
export function bindTransaction(
  client: pg.PoolClient,
  options: { prepares: boolean } = { prepares: false },
): BoundTransaction {
  let ended = false;
  const connection: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      if (ended) throw new Error('The transaction of this query has already ended; is an await missing?');
      const name = options.prepares ? statementName(query.sql) : undefined;
      const { command, rowCount, rows } = await client.query({
        name,
        text: query.sql,
        values: [...query.parameters],
      });
      const changes =
        command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE';
      return { rows: rows as Row[], numAffectedRows: changes ? BigInt(rowCount ?? 0) : undefined };
    },
    streamQuery() {
      throw new Error('Read in pages instead: streaming would hold the transaction open.');
    },
  };
  const dialect = new PostgresDialect({ pool: neverUsedPool });
  const executor = new DefaultQueryExecutor(
    new PostgresQueryCompiler(),
    new PostgresAdapter(),
    new SingleConnectionProvider(connection),
  );
  const transaction = new Transaction<Database>({
    config: { dialect },
    dialect,
    driver: dialect.createDriver(),
    executor,
  });
  return {
    transaction,
    end() {
      ended = true;
    },
  };
}

/** The dialect wants one; all queries go through the executor above. */
function neverUsedPool(): never {
  throw new Error('A transaction takes no further connection.');
}

import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely';
import type { Database } from './schema.ts';
import type { Statement, StatementValue } from './statement-batch.ts';

/** Only writes SQL; it has no connection. */
const compiler = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The text and values of composed SQL, to be sent with other statements. */
export function asStatement(composed: RawBuilder<unknown>): Statement {
  const { sql, parameters } = composed.compile(compiler);
  return { text: sql, values: parameters as readonly StatementValue[] };
}

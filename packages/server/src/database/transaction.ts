import { setTimeout as sleep } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Database } from './schema.ts';
import { preparesStatements } from './prepared-statement.ts';
import { sendTogether, type Statement, type StatementResult } from './statement-batch.ts';
import { bindTransaction, type BoundTransaction } from './transaction-connection.ts';

/** Queries through it belong to one open transaction; it is dead once the transaction has ended. */
export type DatabaseTransaction = Transaction<Database>;

export interface WorkspaceScope {
  readonly workspaceId: string;
  /** Narrows the transaction to one customer organisation; null or left out for staff. */
  readonly accountId?: string | null;
}

export interface TransactionOptions {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  readonly readOnly?: boolean;
  /**
   * The function has no effect outside of the transaction, so it may be run again when the server ends it for
   * the sake of another (deadlock, serialization failure). Default false.
   */
  readonly safeToRepeat?: boolean;
  /** A statement that takes longer is cancelled (SQLSTATE 57014); 0 for no limit. Default 30 s. */
  readonly statementTimeoutMilliseconds?: number;
}

/**
 * Runs `work` in a transaction that sees only the rows of one workspace (and one account, if given): committed
 * when it returns, rolled back when it throws. Row-level security binds it whoever Upheld signs in as.
 * Opening takes one round trip. Throws TypeError for ids that are not UUIDs.
 */
export async function inWorkspace<Result>(
  pool: pg.Pool,
  scope: WorkspaceScope,
  work: (transaction: DatabaseTransaction) => Promise<Result>,
  options: TransactionOptions = {},
): Promise<Result> {
  const workspaceId = checkedUuid(scope.workspaceId);
  const accountId = scope.accountId == null ? '' : checkedUuid(scope.accountId);
  const opening = [
    'set local role upheld_app',
    `select set_config('upheld.workspace_id', '${workspaceId}', true), set_config('upheld.account_id', '${accountId}', true)`,
  ];
  return runTransaction(pool, opening, work, options);
}

/** A transaction that reads, decides and writes: two round trips in all where the decision asks for nothing more. */
export interface TransactionSteps<Result> {
  /** Sent together with the opening of the transaction. */
  readonly read: readonly Statement[];
  /**
   * Decides by what each statement of `read` has answered. `transaction` is for what few decisions need to ask beside.
   * Throwing takes everything back.
   */
  decide(
    read: readonly StatementResult['rows'][],
    transaction: () => DatabaseTransaction,
  ): Promise<DecidedStep<Result>>;
}

export interface DecidedStep<Result> {
  /** Sent together with the commit. Where one fails, nothing is committed. */
  readonly write: readonly Statement[];
  /** What the transaction comes to, once it is committed. */
  result(): Result;
}

/** As `inWorkspace`, for transactions that run so often that their round trips count. */
export async function inWorkspaceBySteps<Result>(
  pool: pg.Pool,
  scope: WorkspaceScope,
  steps: TransactionSteps<Result>,
  options: { readonly lockTimeoutMilliseconds?: number } = {},
): Promise<Result> {
  const opening = [
    { text: 'begin', values: [] },
    {
      text: `select set_config('role', 'upheld_app', true), set_config('upheld.workspace_id', $1, true),
        set_config('upheld.account_id', $2, true), set_config('statement_timeout', $3, true), set_config('lock_timeout', $4, true)`,
      values: [
        checkedUuid(scope.workspaceId),
        scope.accountId == null ? '' : checkedUuid(scope.accountId),
        String(usualStatementTimeout),
        String(options.lockTimeoutMilliseconds ?? 0),
      ],
    },
  ];
  const prepares = preparesStatements(pool);
  const client = await pool.connect();
  let bound: BoundTransaction | null = null;
  let broken = false;
  try {
    const read = await sendTogether(client, [...opening, ...steps.read], { prepares });
    const { write, result } = await steps.decide(
      read.slice(opening.length).map(({ rows }) => rows),
      () => (bound ??= bindTransaction(client, { prepares })).transaction,
    );
    endOf(bound);
    const ending = { text: 'commit', values: [] };
    const ended = await sendTogether(client, [...write, ending], { prepares });
    if (ended.at(-1)?.command !== 'COMMIT')
      throw new Error('An earlier error had already ended the transaction.');
    return result();
  } catch (error) {
    endOf(bound);
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}

const endOf = (bound: BoundTransaction | null) => bound?.end();

/**
 * Runs `work` in a transaction as the owner of the tables, whom row-level security does not bind: for sign-in,
 * for finding a workspace, and for jobs that go through all of them. Say the workspace in every query.
 */
export async function asOwner<Result>(
  pool: pg.Pool,
  work: (transaction: DatabaseTransaction) => Promise<Result>,
  options: TransactionOptions = {},
): Promise<Result> {
  return runTransaction(pool, [], work, options);
}

/**
 * Lets `work` see the rows of every account of the workspace, in a transaction that is narrowed to one. Nothing of what
 * it finds may go to a customer.
 */
export async function acrossAccounts<Result>(
  transaction: DatabaseTransaction,
  work: () => Promise<Result>,
): Promise<Result> {
  const { rows } = await sql<{ account: string }>`
    select coalesce(current_setting('upheld.account_id', true), '') as account`.execute(transaction);
  const narrowTo = (account: string) =>
    sql`select set_config('upheld.account_id', ${account}, true)`.execute(transaction);
  await narrowTo('');
  // Where the work throws, the whole transaction is taken back, and its setting with it.
  const result = await work();
  await narrowTo(rows[0]?.account ?? '');
  return result;
}

const mostAttempts = 5;
const usualStatementTimeout = 30_000;

async function runTransaction<Result>(
  pool: pg.Pool,
  opening: readonly string[],
  work: (transaction: DatabaseTransaction) => Promise<Result>,
  options: TransactionOptions,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptTransaction(pool, [beginning(options), ...opening], work);
    } catch (error) {
      if (!options.safeToRepeat || attempt === mostAttempts || !endedForAnother(error)) throw error;
      // Unequal pauses, growing: two that met once shall not meet again.
      await sleep(Math.random() * 10 * 2 ** attempt);
    }
  }
}

async function attemptTransaction<Result>(
  pool: pg.Pool,
  opening: readonly string[],
  work: (transaction: DatabaseTransaction) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  const bound = bindTransaction(client, { prepares: preparesStatements(pool) });
  let broken = false;
  try {
    // One text without parameters is one message, however many statements it has.
    await client.query(opening.join('; '));
    const result = await work(bound.transaction);
    bound.end();
    const committed = await client.query('commit');
    if (committed.command !== 'COMMIT')
      throw new Error('An earlier error had already ended the transaction.');
    return result;
  } catch (error) {
    bound.end();
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}

function beginning({
  isolation,
  readOnly,
  statementTimeoutMilliseconds = usualStatementTimeout,
}: TransactionOptions): string {
  const modes = [isolation ? `isolation level ${isolation}` : '', readOnly ? 'read only' : ''].filter(
    Boolean,
  );
  return `begin ${modes.join(', ')}; set local statement_timeout = ${Math.trunc(statementTimeoutMilliseconds)}`;
}

/** serialization_failure and deadlock_detected */
function endedForAnother(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '40001' || error.code === '40P01');
}

function checkedUuid(value: string): string {
  // These go into the text of a statement: nothing but hexadecimal digits and hyphens may pass.
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return value;
  throw new TypeError(`Not a UUID: ${JSON.stringify(value)}`);
}

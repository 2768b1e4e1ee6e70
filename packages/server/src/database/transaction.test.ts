import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase } from '../../test-support/database.ts';
import { asOwner, inWorkspace, type DatabaseTransaction } from './transaction.ts';

const northwind = '01990000-0000-7000-8000-000000000001';
const contoso = '01990000-0000-7000-8000-000000000002';
const account = '01990000-0000-7000-8000-0000000000aa';

const { pool } = await createTestDatabase();

beforeAll(async () => {
  await asOwner(pool, async (transaction) => {
    await transaction
      .insertInto('workspace')
      .values([
        { id: northwind, slug: 'northwind', name: 'Northwind Support' },
        { id: contoso, slug: 'contoso', name: 'Contoso Support' },
      ])
      .execute();
  });
});

const slugs = async (transaction: DatabaseTransaction) =>
  (await transaction.selectFrom('workspace').select('slug').orderBy('slug').execute()).map((row) => row.slug);

describe('a transaction in a workspace', () => {
  test('sees its own rows only, though Upheld signed in as superuser', async () => {
    expect(await inWorkspace(pool, { workspaceId: northwind }, slugs)).toEqual(['northwind']);
    expect(await inWorkspace(pool, { workspaceId: contoso }, slugs)).toEqual(['contoso']);
    expect(await asOwner(pool, slugs)).toEqual(['contoso', 'northwind']);
  });

  test('cannot change or add rows of another', async () => {
    const changed = await inWorkspace(pool, { workspaceId: northwind }, (transaction) =>
      transaction
        .updateTable('workspace')
        .set({ name: 'Taken' })
        .where('id', '=', contoso)
        .executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
    const adding = inWorkspace(pool, { workspaceId: northwind }, (transaction) =>
      transaction.insertInto('workspace').values({ id: account, slug: 'third', name: 'Third' }).execute(),
    );
    await expect(adding).rejects.toMatchObject({ code: '42501' });
  });

  test('tells SQL its workspace and account', async () => {
    const read = (transaction: DatabaseTransaction) =>
      sql<{ workspace: string; account: string | null; role: string }>`
        select current_workspace() as workspace, current_account() as account, current_user as role`
        .execute(transaction)
        .then((result) => result.rows[0]);
    expect(await inWorkspace(pool, { workspaceId: northwind, accountId: account }, read)).toEqual({
      workspace: northwind,
      account,
      role: 'upheld_app',
    });
    expect(await inWorkspace(pool, { workspaceId: northwind, accountId: null }, read)).toMatchObject({
      account: null,
    });
  });

  test('leaves nothing behind on its connection', async () => {
    await inWorkspace(pool, { workspaceId: northwind, accountId: account }, slugs);
    const client = await pool.connect();
    const { rows } = await client.query('select current_workspace() as workspace, current_user as role');
    client.release();
    expect(rows).toEqual([{ workspace: null, role: 'upheld' }]);
  });

  test('opens in one round trip', async () => {
    const messages: string[] = [];
    const client = await pool.connect();
    const query = client.query.bind(client) as (...parts: unknown[]) => unknown;
    const counting = { query: (...parts: unknown[]) => (messages.push(String(parts[0])), query(...parts)) };
    const only = {
      options: {},
      connect: async () => Object.assign(counting, { release: () => undefined }),
    };
    await inWorkspace(only as never, { workspaceId: northwind }, slugs);
    client.release();
    expect(messages).toHaveLength(3);
    expect(messages[2]).toBe('commit');
  });

  test('refuses an id that is not a UUID before anything is sent', async () => {
    const attempt = inWorkspace(pool, { workspaceId: "x'; drop table workspace; --" }, slugs);
    await expect(attempt).rejects.toThrow(TypeError);
    await expect(inWorkspace(pool, { workspaceId: northwind, accountId: '' }, slugs)).rejects.toThrow(
      TypeError,
    );
  });
});

describe('the end of a transaction', () => {
  const rename = (name: string) => (transaction: DatabaseTransaction) =>
    transaction.updateTable('workspace').set({ name }).where('id', '=', northwind).execute();
  const nameOf = (transaction: DatabaseTransaction) =>
    transaction.selectFrom('workspace').select('name').where('id', '=', northwind).executeTakeFirstOrThrow();

  test('takes everything back when the work throws, and hands the error on', async () => {
    const failing = inWorkspace(pool, { workspaceId: northwind }, async (transaction) => {
      await rename('Renamed')(transaction);
      throw new RangeError('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await asOwner(pool, nameOf)).toEqual({ name: 'Northwind Support' });
  });

  test('is an error when the work swallowed a failed statement', async () => {
    const swallowing = asOwner(pool, async (transaction) => {
      await rename('Renamed')(transaction);
      await sql`select 1 / 0`.execute(transaction).catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('already ended');
    expect(await asOwner(pool, nameOf)).toEqual({ name: 'Northwind Support' });
  });

  test('closes the door for a query that comes too late', async () => {
    const escaped = await asOwner(pool, async (transaction) => ({ transaction }));
    await expect(slugs(escaped.transaction)).rejects.toThrow('already ended');
  });

  test('a statement over its time limit is cancelled', async () => {
    const slow = asOwner(pool, (transaction) => sql`select pg_sleep(10)`.execute(transaction), {
      statementTimeoutMilliseconds: 50,
    });
    await expect(slow).rejects.toMatchObject({ code: '57014' });
  });

  test('a broken connection is not given to the next user', async () => {
    const cut = asOwner(pool, (transaction) =>
      sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction),
    );
    await expect(cut).rejects.toThrow();
    expect(await asOwner(pool, slugs)).toEqual(['contoso', 'northwind']);
  });
});

describe('two transactions in each other’s way', () => {
  const countUp = (meet: () => Promise<void>) => async (transaction: DatabaseTransaction) => {
    const row = await transaction
      .selectFrom('workspace')
      .select('next_case_number')
      .where('id', '=', contoso)
      .executeTakeFirstOrThrow();
    await meet();
    await transaction
      .updateTable('workspace')
      .set({ next_case_number: BigInt(row.next_case_number) + 1n })
      .where('id', '=', contoso)
      .execute();
  };

  test('both succeed where repeating is safe', async () => {
    const options = { isolation: 'serializable', safeToRepeat: true } as const;
    const meet = rendezvous();
    await Promise.all([asOwner(pool, countUp(meet), options), asOwner(pool, countUp(meet), options)]);
    const { rows } = await pool.query('select next_case_number from workspace where id = $1', [contoso]);
    expect(rows).toEqual([{ next_case_number: '10003' }]);
  });

  test('one fails where it is not', async () => {
    const options = { isolation: 'serializable' } as const;
    const meet = rendezvous();
    const ends = await Promise.allSettled([
      asOwner(pool, countUp(meet), options),
      asOwner(pool, countUp(meet), options),
    ]);
    expect(ends.map((end) => end.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  /** The first two callers wait for each other; later ones pass. */
  function rendezvous(): () => Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    let arrived = 0;
    return async () => {
      arrived += 1;
      if (arrived >= 2) resolve();
      await promise;
    };
  }
});

import type { CaseList, ProblemDetails } from '@upheld/contract';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { inWorkspace } from '../database/transaction.ts';
import { fileCase } from '../testing/filings.ts';
import { inDemo, startTestServer } from '../testing/test-server.ts';

const server = await startTestServer();

describe('signing in', () => {
  test('with a wrong password is told as a problem, without saying which half is wrong', async () => {
    for (const email of ['park.jun@hanbit.example', 'nobody@hanbit.example']) {
      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email, password: 'wrong-password' },
      });
      expect(answer.statusCode).toBe(401);
      expect(answer.json<ProblemDetails>().code).toBe('sign-in-refused');
    }
  });

  test('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: 'park.jun@hanbit.example', password: 'upheld-demo' },
    });
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({ name: 'upheld_session', httpOnly: true, sameSite: 'Lax', path: '/' });
  });

  test('cannot be skipped by signing up', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      payload: { email: 'new@x.example', password: 'long-enough-1', name: 'x' },
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  });

  test('tells who one is, and remembers the language', async () => {
    const customer = await server.as('kim.yuna@seorin.example');
    const changed = await customer.send('PATCH', '/api/v1/me', { body: { language: 'en' } });
    expect(changed.json()).toMatchObject({
      language: 'en',
      memberships: [{ role: 'customer', workspace: { slug: 'demo' } }],
    });
    expect((await customer.send('GET', inDemo('/cases/1'))).json<ProblemDetails>().title).toBe('Not found');
  });

  test('out ends the session', async () => {
    const customer = await server.as('omar.reyes@pinewood.example');
    expect((await customer.send('POST', '/api/auth/sign-out')).statusCode).toBe(200);
    expect((await customer.send('GET', '/api/v1/me')).statusCode).toBe(401);
    // Who is signed out already has nothing to lose.
    expect((await customer.send('POST', '/api/auth/sign-out', { body: {} })).statusCode).toBe(200);
  });
});

describe('the sign-in library', () => {
  test.each([
    ['POST', 'update-user', { name: 'Somebody of the vendor' }],
    ['POST', 'change-password', { currentPassword: 'upheld-demo', newPassword: 'another-one-1' }],
    ['POST', 'sign-up/email', { email: 'new@x.example', password: 'long-enough-1', name: 'x' }],
    ['GET', 'list-sessions', undefined],
    ['GET', 'error?error=x', undefined],
    ['GET', 'callback/github?state=x', undefined],
    ['GET', '%00', undefined],
  ] as const)('is open for nothing that nobody needs: %s %s', async (method, path, body) => {
    const customer = await server.as('park.jun@hanbit.example');
    const answer = await customer.send(method, `/api/auth/${path}`, { body });
    expect(answer.statusCode, answer.body).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect((await customer.send('GET', '/api/v1/me')).json()).toMatchObject({ name: '박준' });
  });

  test.each([{ email: 'a\0@x.example', password: 'x' }, { email: 1, password: 2 }, {}, []])(
    'is asked nothing that makes no sense: %j',
    async (payload) => {
      const answer = await server.app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload });
      expect(answer.statusCode).toBe(400);
      expect(answer.json<ProblemDetails>().code).toBe('shape-invalid');
    },
  );

  test.each(['https://evil.example', '//evil.example', '/\\evil.example'])(
    'goes on to no other site: %s',
    async (callbackURL) => {
      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email: 'park.jun@hanbit.example', password: 'upheld-demo', callbackURL },
      });
      expect(answer.headers.location).toBeUndefined();
      expect(answer.json()).toMatchObject({ redirect: false });
      expect(answer.body).not.toContain('evil');
    },
  );
});

describe('a page of another site', () => {
  const elsewhere: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8080' },
  ];

  test.each(elsewhere)('changes nothing with the session of its reader: %j', async (headers) => {
    const admin = await server.as('gao.ning@northgate.example');
    const keys = await admin.send('GET', inDemo('/keys'));
    const answers = await Promise.all([
      admin.send('POST', inDemo('/keys'), { body: { name: 'Stolen' }, headers }),
      admin.send('POST', inDemo('/clock/advance'), { body: { seconds: 60 }, headers }),
      admin.send('PATCH', '/api/v1/me', { body: { language: 'ko' }, headers }),
      admin.send('POST', '/api/auth/sign-out', { body: {}, headers }),
    ]);
    for (const answer of answers) {
      expect(answer.statusCode).toBe(403);
      expect(answer.json<ProblemDetails>().code).toBe('origin-refused');
    }
    expect((await admin.send('GET', inDemo('/keys'))).json()).toEqual(keys.json());
  });

  test('reads nothing either: no answer may be handed to it', async () => {
    const admin = await server.as('gao.ning@northgate.example');
    const answer = await admin.send('GET', inDemo('/cases'), { headers: { origin: 'https://evil.example' } });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('is told apart from our own, under whatever name that is reached', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const here: Record<string, string>[] = [
      { origin: 'http://localhost:3000' },
      { 'sec-fetch-site': 'same-origin', origin: 'http://192.168.1.2:3000' },
      { origin: 'http://192.168.1.2:3000', host: '192.168.1.2:3000' },
      {},
    ];
    for (const headers of here)
      expect(
        (await customer.send('PATCH', '/api/v1/me', { body: { language: 'ko' }, headers })).statusCode,
      ).toBe(200);
  });
});

describe('without the right to', () => {
  test('nobody gets in: 401 without a sign-in, and with a forged cookie', async () => {
    const { cookie } = await server.as('park.jun@hanbit.example');
    for (const headers of [
      {},
      { cookie: `${cookie.slice(0, -12)}AAAAAAAAAAAA` },
      { authorization: 'Bearer upheld_000000000000_x' },
    ]) {
      const answer = await server.app.inject({ url: inDemo('/cases'), headers });
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['www-authenticate']).toContain('Bearer');
    }
  });

  test('a customer gets 403 for what is staff’s and engineers for what is the managers’', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const engineer = await server.as('chen.jie@northgate.example');
    const manager = await server.as('fang.rui@northgate.example');
    for (const path of ['/staff', '/accounts', '/outbox', '/keys'])
      expect((await customer.send('GET', inDemo(path))).statusCode, path).toBe(403);
    expect((await engineer.send('GET', inDemo('/staff'))).statusCode).toBe(200);
    expect((await engineer.send('GET', inDemo('/outbox'))).statusCode).toBe(403);
    expect((await manager.send('GET', inDemo('/outbox'))).statusCode).toBe(200);
    expect((await manager.send('GET', inDemo('/keys'))).statusCode).toBe(403);
  });

  test('another account’s case is as if it were not there, and in no list', async () => {
    const number = await fileCase(await server.as('park.jun@hanbit.example'), 'veeam-korea');
    const other = await server.as('zhou.min@haiyan.example');
    const answers = await Promise.all(
      [`/cases/${number}`, '/cases/99999999', `/cases/${number}/timeline`].map((path) =>
        other.send('GET', inDemo(path)),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
    const { items } = (await other.send('GET', inDemo('/cases?view=all&limit=100'))).json<CaseList>();
    expect(new Set(items.map(({ account }) => account.name))).toEqual(new Set(['海岩物流']));
  });

  test('another workspace answers 404, whether it is there or not', async () => {
    await server.deps.pool.query(`insert into workspace (id, slug, name) values ($1, 'other', 'Other')`, [
      uuidv7(),
    ]);
    const admin = await server.as('gao.ning@northgate.example');
    const answers = await Promise.all(
      ['other', 'none'].map((slug) => admin.send('GET', `/api/v1/workspaces/${slug}/cases`)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
    const [there, notThere] = answers.map((answer) => ({ ...answer.json<ProblemDetails>(), instance: '' }));
    expect(there).toEqual(notThere);
  });
});

describe('an API key', () => {
  test('works within its role and workspace until it is revoked', async () => {
    const admin = await server.as('gao.ning@northgate.example');
    const made = await admin.send('POST', inDemo('/keys'), {
      body: { name: 'Monitoring', role: 'engineer' },
    });
    expect(made.statusCode, made.body).toBe(201);
    const { id, token } = made.json();
    const asKey = (path: string) =>
      server.app.inject({ url: path, headers: { authorization: `Bearer ${token}` } });
    expect((await asKey(inDemo('/cases'))).statusCode).toBe(200);
    expect((await asKey(inDemo('/keys'))).statusCode).toBe(403);
    expect((await asKey('/api/v1/workspaces/other/cases')).statusCode).toBe(404);
    const { items } = (await admin.send('GET', inDemo('/keys'))).json();
    expect(items[0]).toMatchObject({ id, lastUsedAt: expect.any(String) });
    expect(JSON.stringify(items)).not.toContain(token);
    expect((await admin.send('DELETE', inDemo(`/keys/${id}`))).statusCode).toBe(200);
    expect((await asKey(inDemo('/cases'))).statusCode).toBe(401);
  });
});

describe('row-level security', () => {
  const tables = [
    'account',
    'contact',
    'contract',
    'contract_product',
    'registration',
    '"case"',
    'case_event',
    'file',
    'outbox',
    'staff',
    'guide_edition',
    'api_key',
    'workspace_member',
    'idempotency_key',
  ];

  test('is on for every table of a workspace', async () => {
    const { rows } = await server.deps.pool.query<{ relname: string }>(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity`,
    );
    expect(rows).toEqual([]);
  });

  test.each(tables)('shows nothing of %s to another workspace', async (table) => {
    const count = await inWorkspace(
      server.deps.pool,
      { workspaceId: uuidv7() },
      async (transaction) =>
        (
          await sql<{ count: number }>`select count(*)::int as count from ${sql.raw(table)}`.execute(
            transaction,
          )
        ).rows[0]?.count,
    );
    expect(count).toBe(0);
  });

  test('shows a query that forgets the account only that account’s rows', async () => {
    const {
      rows: [account],
    } = await server.deps.pool.query<{ workspace_id: string; id: string }>(
      `select workspace_id, id from account where name = '한빛제약'`,
    );
    const scope = { workspaceId: account?.workspace_id ?? '', accountId: account?.id ?? '' };
    for (const table of ['"case"', 'case_event', 'contract', 'contact']) {
      const { rows } = await inWorkspace(server.deps.pool, scope, (transaction) =>
        sql<{ account_id: string }>`select distinct account_id from ${sql.raw(table)}`.execute(transaction),
      );
      expect(rows, table).toEqual([{ account_id: scope.accountId }]);
    }
  });

  test('keeps daily work from rewriting history and from the sign-in tables', async () => {
    const {
      rows: [workspace],
    } = await server.deps.pool.query<{ id: string }>(`select id from workspace where slug = 'demo'`);
    const scope = { workspaceId: workspace?.id ?? '' };
    for (const statement of [
      'update case_event set seq = seq',
      'delete from case_event',
      'select * from auth_account',
      'select * from program_memory',
    ]) {
      await expect(
        inWorkspace(server.deps.pool, scope, (transaction) => sql.raw(statement).execute(transaction)),
      ).rejects.toThrow('permission denied');
    }
  });
});

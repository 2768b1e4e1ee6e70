import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ProblemDetails } from '@upheld/contract';
import { refusalCodes } from '@upheld/engine';
import { describe, expect, test } from 'vitest';
import { problemStatus } from '../problems/problem-codes.ts';
import { sentenceOf, titleOf } from '../problems/sentence.ts';
import { fileCase, filingBody } from '../testing/filings.ts';
import { inDemo, startTestServer } from '../testing/test-server.ts';

const server = await startTestServer();
const customer = await server.as('park.jun@hanbit.example');

describe('a number that no case has', () => {
  test.each([
    '1e999',
    '-1',
    '0',
    '9999999999999999999',
    '9007199254740993',
    '1.5',
    'NaN',
    '%2e%2e',
    '1;drop',
  ])('leads nowhere: %s', async (number) => {
    expect((await customer.send('GET', inDemo(`/cases/${number}`))).statusCode).toBe(404);
  });

  test.each(['limit=-1', 'limit=0', 'limit=1e9', 'limit=abc', 'limit=1&limit=2', 'view=mine2', 'owner=x'])(
    'is refused in a query that cannot mean it: %s',
    async (query) => {
      const answer = await customer.send('GET', inDemo(`/cases?${query}`));
      expect(answer.statusCode, answer.body).toBe(400);
      expect(answer.json<ProblemDetails>().errors?.[0]?.pointer).toBe(`/${query.split('=')[0]}`);
    },
  );
});

describe('whatever goes wrong', () => {
  test.each([
    [
      'a body that is no JSON',
      400,
      'json-malformed',
      { method: 'POST', url: inDemo('/cases'), payload: '{bad', type: 'application/json' },
    ],
    [
      'a body of another kind',
      415,
      'media-type-unsupported',
      { method: 'POST', url: inDemo('/cases'), payload: 'x', type: 'text/plain' },
    ],
    [
      'a body of the wrong shape',
      400,
      'shape-invalid',
      { method: 'POST', url: inDemo('/cases'), payload: '{"title":1}', type: 'application/json' },
    ],
    [
      'a body that is too large',
      413,
      'body-too-large',
      {
        method: 'POST',
        url: inDemo('/cases'),
        payload: `{"title":"${'x'.repeat(1_100_000)}"}`,
        type: 'application/json',
      },
    ],
    ['an unknown address', 404, 'not-found', { method: 'GET', url: '/api/v1/nothing' }],
    [
      'an unknown act',
      404,
      'not-found',
      { method: 'POST', url: inDemo('/cases/10001/explode'), payload: '{}', type: 'application/json' },
    ],
    ['a case number that is none', 404, 'not-found', { method: 'GET', url: inDemo('/cases/abc') }],
    ['an address that cannot be read', 404, 'not-found', { method: 'GET', url: '/api/v1/%zz' }],
    [
      'a method that the address does not know',
      405,
      'method-not-allowed',
      { method: 'PUT', url: inDemo('/cases'), payload: '{}', type: 'application/json' },
    ],
    [
      'a header that cannot be read',
      400,
      'header-invalid',
      {
        method: 'POST',
        url: inDemo('/cases/10001/reopen'),
        payload: '{}',
        type: 'application/json',
        'if-match': '*',
      },
    ],
  ] as const)('%s is told as a problem', async (_, status, code, { method, url, ...more }) => {
    const headers = {
      cookie: customer.cookie,
      ...('type' in more ? { 'content-type': more.type } : {}),
      ...('if-match' in more ? { 'if-match': more['if-match'] } : {}),
    };
    const answer = await server.app.inject({
      method,
      url,
      headers,
      ...('payload' in more ? { payload: more.payload } : {}),
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = answer.json<ProblemDetails>();
    expect(problem).toMatchObject({ status, code, instance: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(problem.detail).not.toBe(code);
    expect(answer.body).not.toContain('    at ');
  });

  test('nobody foresaw is told without its cause, with a reference', async () => {
    const { pool } = server.deps;
    await pool.query('alter table guide_edition rename to away; alter table "case" rename to away_too');
    const answer = await customer.send('GET', inDemo('/cases'));
    await pool.query('alter table away rename to guide_edition; alter table away_too rename to "case"');
    expect(answer.statusCode).toBe(500);
    expect(answer.json<ProblemDetails>().detail).toContain(answer.json<ProblemDetails>().instance);
    expect(answer.body).not.toContain('relation');
  });

  test('is said in the reader’s language: their own, else the one that is asked for', async () => {
    const title = async (headers: Record<string, string>) =>
      (await server.app.inject({ url: inDemo('/cases'), headers })).json<ProblemDetails>().title;
    expect(await title({})).toBe('Not signed in');
    expect(await title({ 'accept-language': 'fr;q=0.9, zh-TW;q=0.5' })).toBe('未登录');
    expect(await title({ 'accept-language': 'ko-KR,ko;q=0.9,en;q=0.8' })).toBe('로그인 필요');
    expect(
      (
        await customer.send('GET', inDemo('/cases/1'), { headers: { 'accept-language': 'zh-CN' } })
      ).json<ProblemDetails>().title,
    ).toBe('찾을 수 없음');
  });
});

describe('a text that cannot be stored', () => {
  const engineer = server.as('chen.jie@northgate.example');

  test.each([
    ['a NUL', 'a\0b'],
    ['half of a character', 'a\ud800b'],
  ])('is refused where it stands, and nothing is done: %s', async (_, text) => {
    const before = await customer.send('GET', inDemo('/cases/counts'));
    const body = await filingBody(customer, 'veeam-korea');
    const filed = await customer.send('POST', inDemo('/cases'), {
      body: { ...body, title: text, form: { ...body.form, 'contact-name': text } },
    });
    expect(filed.statusCode, filed.body).toBe(400);
    expect(
      filed
        .json<ProblemDetails>()
        .errors?.map(({ pointer }) => pointer)
        .toSorted(),
    ).toEqual(['/form/contact-name', '/title']);
    expect(filed.json<ProblemDetails>().errors?.[0]?.detail).toContain('저장할 수 없는 문자');
    expect((await customer.send('GET', inDemo('/cases/counts'))).json()).toEqual(before.json());
  });

  test('is refused in a message, a note, a key’s name and a filter alike', async () => {
    const number = await fileCase(customer, 'veeam-korea');
    const sent = await customer.send('POST', inDemo(`/cases/${number}/message`), {
      body: { body: '\0' },
      headers: { 'idempotency-key': 'unstorable' },
    });
    const noted = await (
      await engineer
    ).send('POST', inDemo(`/cases/${number}/note`), {
      body: { body: '\udc00' },
      headers: { 'idempotency-key': 'unstorable' },
    });
    const named = await (
      await server.as('gao.ning@northgate.example')
    ).send('POST', inDemo('/keys'), { body: { name: '\0' } });
    const asked = await Promise.all(
      ['guide=%00', 'severity=%00', 'q=%00'].map((query) => customer.send('GET', inDemo(`/cases?${query}`))),
    );
    for (const answer of [sent, noted, named, ...asked]) {
      expect(answer.statusCode, answer.body).toBe(400);
      expect(answer.json()).toMatchObject({ code: 'shape-invalid', errors: [{ code: 'text-unstorable' }] });
    }
  });

  test.each([
    '/api/v1/workspaces/%00/cases',
    inDemo('/guides/%00'),
    inDemo('/cases/10001/promises/%00'),
    '/%00',
    '/a%00b',
  ])('leads nowhere in an address: %s', async (url) => {
    expect((await customer.send('GET', url)).statusCode).toBe(404);
  });
});

describe('a cursor that was made by hand', () => {
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const id = '00000000-0000-4000-8000-000000000000';

  test.each([
    ['cases', cursor('outbox', '', id)],
    ['cases', cursor('cases:nextDue', '9999-99-99 99:99:99+00', id)],
    ['cases', cursor('cases:nextDue', '0000-01-01 00:00:00+00', id)],
    ['cases', cursor('cases:nextDue', '2026-02-30 00:00:00+00', id)],
    ['cases', cursor('cases:nextDue', "' or 1=1", id)],
    ['cases', cursor('cases:nextDue', 'infinity', '-'.repeat(36))],
    ['cases', cursor('cases:nextDue', 'infinity')],
    ['cases', 'no cursor'],
    ['accounts', cursor('accounts', '\0', id)],
    ['accounts', cursor('accounts', 'a', '-'.repeat(36))],
    ['outbox', cursor('outbox', '', '-'.repeat(36))],
  ])('of %s is told as unknown: %s', async (list, text) => {
    const manager = await server.as('fang.rui@northgate.example');
    const answer = await manager.send('GET', inDemo(`/${list}?cursor=${encodeURIComponent(text)}`));
    expect(answer.statusCode, answer.body).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'cursor-invalid', title: '游标无效' });
  });
});

describe('every code', () => {
  const languages = ['en', 'zh-CN', 'ko'] as const;

  test.each(languages)('has its words in %s', (language) => {
    const missing = [...Object.keys(problemStatus), ...refusalCodes].filter(
      (code) => sentenceOf(code, language, {}) === null,
    );
    expect(missing).toEqual([]);
    expect(Object.keys(problemStatus).filter((code) => titleOf(code, language) === null)).toEqual([]);
  });

  test.each(languages)('has the same values to fill in, in %s', (language) => {
    const holes = (code: string, of: (typeof languages)[number]) =>
      [...(sentenceOf(code, of, {}) ?? '').matchAll(/…/g)].length;
    for (const code of [...Object.keys(problemStatus), ...refusalCodes])
      expect(holes(code, language), code).toBe(holes(code, 'en'));
  });
});

describe('a request that is no HTTP', () => {
  test.each([
    ['GET / \r\n\r\n', 400, 'request-unreadable'],
    [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
  ])('is told as a problem too', async (request, status, code) => {
    await server.app.listen({ host: '127.0.0.1', port: 0 }).catch(() => undefined);
    const socket = connect((server.app.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(request);
    const answer = (await text(socket)).split('\r\n\r\n');
    expect(answer[0]).toContain(`HTTP/1.1 ${status} `);
    expect(answer[0]).toContain('application/problem+json');
    expect(JSON.parse(answer[1] ?? '')).toMatchObject({ status, code });
  });
});

describe('the description of the API', () => {
  test('is OpenAPI 3.1 with a name for every operation and no pages of patterns', async () => {
    const answer = await server.app.inject({ url: '/api/v1/openapi.json' });
    const document = answer.json();
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.values(
      document.paths as Record<string, Record<string, { operationId?: string }>>,
    ).flatMap((path) => Object.values(path));
    const names = operations.map(({ operationId }) => operationId);
    expect(names.length).toBeGreaterThan(30);
    expect(names.every((name) => name !== undefined)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    expect(answer.body).not.toContain('(?:');
  });

  test('stands beside probes that need no sign-in', async () => {
    expect((await server.app.inject({ url: '/healthz' })).statusCode).toBe(200);
    expect((await server.app.inject({ url: '/readyz' })).statusCode).toBe(200);
    expect((await server.app.inject({ url: '/metrics' })).body).toMatch(/^upheld_cases_due \d+$/m);
  });
});

import type { ProblemDetails } from '@upheld/contract';
import { refusalCodes } from '@upheld/engine';
import { describe, expect, test } from 'vitest';
import { problemStatus } from '../problems/problem-codes.ts';
import { sentenceOf, titleOf } from '../problems/sentence.ts';
import { inDemo, startTestServer } from '../testing/test-server.ts';

const server = await startTestServer();
const customer = await server.as('park.jun@hanbit.example');

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

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { startTestServer } from '../testing/test-server.ts';

const server = await startTestServer();
const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });

describe('a published guide', () => {
  test('is there for everybody with the address, without a sign-in', async () => {
    const page = await get('/g/demo/commvault');
    expect(page.statusCode, page.body).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('400-818-5908');
    expect(page.headers['set-cookie']).toBeUndefined();
  });

  test('is in the language that is asked for, else in that of the browser', async () => {
    const asked = await get('/g/demo/commvault?lang=zh-CN', { 'accept-language': 'ko' });
    expect(asked.body).toContain('<html lang="zh-CN">');
    const browsed = await get('/g/demo/commvault', { 'accept-language': 'fr, ko;q=0.5' });
    expect(browsed.body).toContain('<html lang="ko">');
    expect(browsed.headers['vary']).toContain('Accept-Language');
    expect((await get('/g/demo/commvault?lang=fr&lang=ko')).body).toContain('<html lang="en">');
  });

  test('tells its hours by the reader’s clock', async () => {
    // From 09:00 to 18:00 in Beijing, in the winter of Berlin.
    expect((await get('/g/demo/commvault?lang=en&zone=Europe/Berlin')).body).toContain('Mon–Fri 02:00–11:00');
    const unknown = await get('/g/demo/commvault?lang=en&zone=Europe/Nowhere');
    expect(unknown.statusCode).toBe(200);
    expect(unknown.body).not.toContain('02:00–11:00');
  });

  test('has its other languages and the choice of a zone on it', async () => {
    const { body } = await get('/g/demo/commvault?lang=en&zone=Europe/Berlin');
    expect(body).toContain('href="/g/demo/commvault?lang=ko&amp;zone=Europe%2FBerlin"');
    expect(body).toContain('<option value="Europe/Berlin" selected>Berlin</option>');
    expect(body).toContain('<input type="hidden" name="lang" value="en">');
  });

  test('is asked for again each time, and not sent again while nothing changed', async () => {
    const first = await get('/g/demo/commvault?lang=en');
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const etag = String(first.headers['etag']);
    const again = await get('/g/demo/commvault?lang=en', { 'if-none-match': `"other", W/${etag}` });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers['etag']).toBe(etag);
    const other = await get('/g/demo/commvault?lang=ko', { 'if-none-match': etag });
    expect(other.statusCode).toBe(200);
  });

  test('may be kept where the address names the edition', async () => {
    const current = await server.deps.guides.current(await demoId());
    const guide = current.find(({ id }) => id === 'commvault');
    const page = await get(`/g/demo/commvault/${guide?.edition}?lang=en`);
    expect(page.statusCode).toBe(200);
    expect(page.headers['cache-control']).toContain('immutable');
    expect(page.body).toContain(`href="/g/demo/commvault/${guide?.edition}?lang=ko`);
  });

  test('runs nothing, and loads nothing but its own style', async () => {
    const { body, headers } = await get('/g/demo/vmware?lang=en');
    const policy = String(headers['content-security-policy']);
    const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).not.toMatch(/unsafe|script-src|\*/);
    expect(body).not.toMatch(/<script|\sstyle=|\son\w+=/i);
  });

  test('answers whoever only asks whether it is there', async () => {
    const head = await server.app.inject({ method: 'HEAD', url: '/g/demo/commvault' });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
  });
});

describe('a guide that is not there', () => {
  test.each([
    ['a workspace', '/g/nowhere/commvault'],
    ['a guide', '/g/demo/nothing'],
    ['an edition', '/g/demo/commvault/1999.1'],
    ['a name with markup', '/g/demo/%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
    ['a name that no database holds', '/g/%00/commvault'],
  ])('is told as a page: %s', async (_, url) => {
    const page = await get(url, { 'accept-language': 'ko' });
    expect(page.statusCode).toBe(404);
    expect(page.body).not.toContain('<script');
  });

  test.each([
    ['en', 'There is no such guide here'],
    ['zh-CN', '找不到该支持指南'],
    ['ko', '지원 가이드를 찾을 수 없습니다'],
  ])('is told in the language of the reader: %s', async (language, words) => {
    const page = await get('/g/nowhere/commvault', { 'accept-language': language });
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.body).toContain(words);
  });
});

async function demoId(): Promise<string> {
  const { rows } = await server.deps.pool.query<{ id: string }>(
    `select id from workspace where slug = 'demo'`,
  );
  return rows[0]?.id ?? '';
}

import type { CaseView, ProblemDetails } from '@upheld/contract';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { fileCase } from '../testing/filings.ts';
import { inDemo, startTestServer, type Sender } from '../testing/test-server.ts';
import { attachment, safeFileName } from './file-name.ts';

const server = await startTestServer();
await server.app.listen({ host: '127.0.0.1', port: 0 });
const base = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;

const tus = { 'tus-resumable': '1.0.0' };
const bytes = Buffer.from('the log of last night');

function create(who: Sender, length: number, name = 'night.log') {
  return fetch(`${base}${inDemo('/uploads')}`, {
    method: 'POST',
    headers: {
      ...tus,
      cookie: who.cookie,
      'upload-length': String(length),
      'upload-metadata': `filename ${Buffer.from(name).toString('base64')},filetype ${Buffer.from('text/html').toString('base64')}`,
    },
  });
}

function append(who: Sender, location: string, offset: number, body: Buffer) {
  return fetch(`${base}${location}`, {
    method: 'PATCH',
    body: new Uint8Array(body),
    headers: {
      ...tus,
      cookie: who.cookie,
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
  });
}

async function upload(who: Sender, name?: string): Promise<string> {
  const location = (await create(who, bytes.length, name)).headers.get('location') ?? '';
  await append(who, location, 0, bytes);
  return location.split('/').at(-1) ?? '';
}

describe('an upload', () => {
  test('goes on where it was cut off, and is then its uploader’s to have', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const created = await create(customer, bytes.length, '../../로그.html');
    expect(created.status).toBe(201);
    const location = created.headers.get('location') ?? '';
    expect((await append(customer, location, 0, bytes.subarray(0, 7))).status).toBe(204);
    const head = await fetch(`${base}${location}`, {
      method: 'HEAD',
      headers: { ...tus, cookie: customer.cookie },
    });
    expect(head.headers.get('upload-offset')).toBe('7');
    expect((await customer.send('GET', inDemo(`/files/${location.split('/').at(-1)}`))).statusCode).toBe(404);
    expect((await append(customer, location, 7, bytes.subarray(7))).status).toBe(204);
    const file = await customer.send('GET', inDemo(`/files/${location.split('/').at(-1)}`));
    expect(file.rawPayload.equals(bytes)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-disposition': `attachment; filename="__.html"; filename*=UTF-8''${encodeURIComponent('로그.html')}`,
      'x-content-type-options': 'nosniff',
    });
  });

  test('over the limit is 413, without a length 400, without a sign-in 401', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const large = await create(customer, 2_000_000);
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ code: 'upload-too-large' });
    expect(
      (
        await fetch(`${base}${inDemo('/uploads')}`, {
          method: 'POST',
          headers: { ...tus, cookie: customer.cookie },
        })
      ).status,
    ).toBe(400);
    expect(
      (
        await fetch(`${base}${inDemo('/uploads')}`, {
          method: 'POST',
          headers: { ...tus, 'upload-length': '1' },
        })
      ).status,
    ).toBe(401);
  });

  test('cannot be gone on with, had or attached by anybody else', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const other = await server.as('kim.yuna@seorin.example');
    const engineer = await server.as('park.sora@northgate.example');
    const location = (await create(customer, bytes.length)).headers.get('location') ?? '';
    expect((await append(other, location, 0, bytes)).status).toBe(404);
    await append(customer, location, 0, bytes);
    const id = location.split('/').at(-1) ?? '';
    expect((await other.send('GET', inDemo(`/files/${id}`))).statusCode).toBe(404);
    expect((await engineer.send('GET', inDemo(`/files/${id}`))).statusCode).toBe(404);
    const number = await fileCase(customer, 'veeam-korea');
    const attached = await engineer.send('POST', inDemo(`/cases/${number}/files`), {
      body: { files: [{ id }] },
      headers: { 'if-match': '"1"' },
    });
    expect(attached.statusCode).toBe(422);
    expect(attached.json()).toMatchObject({ code: 'file-unknown', errors: [{ pointer: '/files/0' }] });
  });

  test('is the case’s once it is attached, and once only', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const engineer = await server.as('park.sora@northgate.example');
    const number = await fileCase(customer, 'veeam-korea');
    const id = await upload(customer);
    const attach = () =>
      customer.send('POST', inDemo(`/cases/${number}/message`), {
        body: { body: '로그', files: [{ id }] },
        headers: { 'idempotency-key': crypto.randomUUID() },
      });
    const first = await attach();
    expect(first.json<CaseView>().files).toMatchObject([
      { id, name: 'night.log', bytes: bytes.length, uploadedBy: '박준' },
    ]);
    expect((await attach()).statusCode).toBe(422);
    expect((await engineer.send('GET', inDemo(`/files/${id}`))).statusCode).toBe(200);
  });

  test('of an internal note stays with staff', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const engineer = await server.as('park.sora@northgate.example');
    const number = await fileCase(customer, 'veeam-korea');
    const id = await upload(engineer);
    const noted = await engineer.send('POST', inDemo(`/cases/${number}/note`), {
      body: { body: '내부', files: [{ id }] },
      headers: { 'if-match': '"1"' },
    });
    expect(noted.statusCode, noted.body).toBe(200);
    expect((await customer.send('GET', inDemo(`/files/${id}`))).statusCode).toBe(404);
    expect((await customer.send('GET', inDemo(`/cases/${number}`))).json<CaseView>().files).toEqual([]);
    expect((await engineer.send('GET', inDemo(`/cases/${number}`))).json<CaseView>().files).toHaveLength(1);
  });
});

describe('whatever else a client may send to uploads', () => {
  const post = async (headers: Record<string, string>) => {
    const { cookie } = await server.as('park.jun@hanbit.example');
    return fetch(`${base}${inDemo('/uploads')}`, { method: 'POST', headers: { cookie, ...headers } });
  };
  const rows = async () =>
    (await server.deps.pool.query<{ count: number }>('select count(*)::int as count from file')).rows[0]
      ?.count;

  test.each([
    [{ ...tus, 'upload-length': String(2 * 1024 ** 3) }, 413, 'upload-too-large'],
    [{ ...tus, 'upload-length': '-1' }, 400, 'header-invalid'],
    [{ ...tus, 'upload-length': '9'.repeat(30) }, 400, 'header-invalid'],
    [{ ...tus, 'upload-defer-length': '1' }, 400, 'header-invalid'],
    [{ ...tus, 'upload-defer-length': '1', 'upload-length': '5' }, 400, 'header-invalid'],
    [{ ...tus, 'upload-concat': 'partial', 'upload-length': '5' }, 400, 'header-invalid'],
    [{ ...tus, 'upload-metadata': 'filename !!!', 'upload-length': '5' }, 400, 'header-invalid'],
    [{ 'upload-length': '5' }, 412, 'upload-version'],
    [{ 'tus-resumable': '0.2.2', 'upload-length': '5' }, 412, 'upload-version'],
  ])('is a problem, and leaves nothing behind: %j', async (headers, status, code) => {
    const before = await rows();
    const answer = await post(headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status, code });
    expect(await rows()).toBe(before);
  });

  test('is a problem in the reader’s language, also where the library refuses', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const location = (await create(customer, 10)).headers.get('location') ?? '';
    const answers = [
      await append(customer, location, 5, bytes.subarray(0, 5)),
      await append(customer, location, 0, bytes),
      await append(customer, location, -1, bytes),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 413, 400]);
    const problems = (await Promise.all(answers.map((answer) => answer.json()))) as ProblemDetails[];
    expect(problems.map(({ code }) => code)).toEqual(['upload-elsewhere', 'upload-longer', 'header-invalid']);
    expect(problems[0]?.title).toBe('업로드 위치가 다름');
    expect(answers.map(({ headers }) => headers.get('content-type')?.split(';')[0])).toEqual(
      answers.map(() => 'application/problem+json'),
    );
    const head = await fetch(`${base}${location}`, {
      method: 'HEAD',
      headers: { ...tus, cookie: customer.cookie },
    });
    expect(head.headers.get('upload-offset')).toBe('0');
  });

  test('runs nowhere: what looks like a page is saved under a harmless name', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const id = await upload(customer, '"><img src=x onerror=alert(1)>.html');
    const file = await customer.send('GET', inDemo(`/files/${id}`));
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="___img src=x/);
    expect(file.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(file.headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('a file name', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\logs\\a.txt', 'a.txt'],
    ['a\u202Egpj.exe', 'agpj.exe'],
    ['', 'file'],
    ['..', 'file'],
    [`${'x'.repeat(300)}.tar.gz`, `${'x'.repeat(147)}.gz`],
  ])('%j is kept as %j', (given, kept) => expect(safeFileName(given)).toBe(kept));

  test('cannot break out of the header', () => {
    expect(attachment('a"; x="b\\.txt')).toBe(
      `attachment; filename="a_; x=_b_.txt"; filename*=UTF-8''a%22%3B%20x%3D%22b%5C.txt`,
    );
  });
});

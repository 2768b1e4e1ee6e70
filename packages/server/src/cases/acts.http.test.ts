import type { CaseView, ProblemDetails, Timeline } from '@upheld/contract';
import { describe, expect, test } from 'vitest';
import { fileCase } from '../testing/filings.ts';
import { inDemo, startTestServer, type Sender } from '../testing/test-server.ts';

const server = await startTestServer();
const customer = await server.as('park.jun@hanbit.example');
const engineer = await server.as('park.sora@northgate.example');

const act = (
  sender: Sender,
  number: number,
  name: string,
  body: object,
  headers: Record<string, string> = {},
) => sender.send('POST', inDemo(`/cases/${number}/${name}`), { body, headers });

const me = async (sender: Sender): Promise<string> =>
  (await sender.send('GET', '/api/v1/me')).json().memberships[0].personId;

describe('an act on a case', () => {
  test('without the version that was read is 428, with an old one 412 that names the new one', async () => {
    const number = await fileCase(customer, 'veeam-korea');
    expect((await act(engineer, number, 'wait', { for: 'customer', reason: 'log' })).statusCode).toBe(428);
    const first = await act(engineer, number, 'assign', { to: await me(engineer) }, { 'if-match': '"1"' });
    expect(first.statusCode, first.body).toBe(200);
    expect(first.headers.etag).toBe('"2"');
    const stale = await act(
      engineer,
      number,
      'wait',
      { for: 'customer', reason: 'log' },
      { 'if-match': '"1"' },
    );
    expect(stale.statusCode).toBe(412);
    expect(stale.headers.etag).toBe('"2"');
    expect(stale.json<ProblemDetails>().code).toBe('case-changed');
  });

  test('that the engine refuses is 422 with code and sentence, and stores nothing', async () => {
    const number = await fileCase(customer, 'veeam-korea');
    const answer = await act(engineer, number, 'close', { way: 'solved' }, { 'if-match': '"1"' });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<ProblemDetails>()).toMatchObject({ code: 'closing-need-unmet', status: 422 });
    expect((await customer.send('GET', inDemo(`/cases/${number}`))).headers.etag).toBe('"1"');
  });

  test('that is for staff is 403 for a customer', async () => {
    const number = await fileCase(customer, 'veeam-korea');
    const answer = await act(customer, number, 'note', { body: 'x' }, { 'if-match': '"1"' });
    expect(answer.statusCode).toBe(403);
    expect(answer.json<ProblemDetails>().detail).toBe('현재 역할로는 할 수 없는 작업입니다.');
  });

  test('that is sent twice under one key is done once and answered the same', async () => {
    const number = await fileCase(customer, 'veeam-korea');
    const headers = { 'idempotency-key': 'message-1' };
    const first = await act(customer, number, 'message', { body: '로그를 추가합니다.' }, headers);
    const again = await act(customer, number, 'message', { body: '로그를 추가합니다.' }, headers);
    expect(first.statusCode, first.body).toBe(200);
    expect(again.body).toBe(first.body);
    expect(again.headers.etag).toBe(first.headers.etag);
    const other = await act(customer, number, 'message', { body: '다른 내용' }, headers);
    expect(other.statusCode).toBe(422);
    expect(other.json<ProblemDetails>().code).toBe('key-reused');
  });

  test('under one key by many at once happens once', async () => {
    const number = await fileCase(customer, 'veeam-korea');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        act(customer, number, 'message', { body: '한 번만' }, { 'idempotency-key': 'once' }),
      ),
    );
    expect(answers.every(({ statusCode }) => statusCode === 200 || statusCode === 409)).toBe(true);
    const { items } = (await customer.send('GET', inDemo(`/cases/${number}/timeline`))).json<Timeline>();
    expect(items.filter(({ type }) => type === 'messageSent')).toHaveLength(1);
  });

  test('under a key that is in flight elsewhere is 409', async () => {
    const number = await fileCase(customer, 'veeam-korea');
    const client = await server.deps.pool.connect();
    const { rows } = await client.query('select id from workspace');
    await client.query('begin');
    await client.query(
      `insert into idempotency_key (workspace_id, actor_id, key, fingerprint, status, headers, body) values ($1, $2, 'held', '\\x00', 200, '{}', '{}')`,
      [rows[0].id, await me(customer)],
    );
    const answer = await act(customer, number, 'message', { body: 'x' }, { 'idempotency-key': 'held' });
    await client.query('rollback');
    client.release();
    expect(answer.statusCode).toBe(409);
    expect(answer.json<ProblemDetails>().code).toBe('request-in-flight');
  });

  test('that only adds, sent by many at once, is done for each of them', async () => {
    const number = await fileCase(customer, 'veeam-korea');
    const answers = await Promise.all(
      [1, 2, 3, 4].map((each) =>
        act(customer, number, 'message', { body: `${each}` }, { 'idempotency-key': `many-${each}` }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    const { items } = (await customer.send('GET', inDemo(`/cases/${number}/timeline`))).json<Timeline>();
    expect(items.filter(({ type }) => type === 'messageSent')).toHaveLength(4);
  });

  test('of staff shows the customer nothing internal', async () => {
    const number = await fileCase(customer, 'veeam-korea');
    await act(engineer, number, 'note', { body: '내부 메모' }, { 'idempotency-key': 'note-1' });
    const seen = (await customer.send('GET', inDemo(`/cases/${number}/timeline`))).json<Timeline>();
    expect(seen.items.map(({ type }) => type)).toEqual(['opened']);
    const whole = (await engineer.send('GET', inDemo(`/cases/${number}/timeline`))).json<Timeline>();
    expect(whole.items.map(({ type }) => type)).toEqual(['opened', 'noteAdded']);
    const view = (await customer.send('GET', inDemo(`/cases/${number}`))).json<CaseView>();
    expect(view.contactDetails).toBeNull();
    expect(view.acts.map(({ act: name }) => name)).not.toContain('note');
  });

  test('that answers the customer meets the promise, which its proof then tells', async () => {
    // The promise is that of the global centre, which has the case already; where it goes is an event of its own.
    const number = await fileCase(customer, 'veeam-korea', { escalationNumber: '05512345' });
    const answer = await act(engineer, number, 'message', { body: '확인하겠습니다.' }, { 'if-match': '"2"' });
    expect(answer.json<CaseView>().milestones.find(({ id }) => id === 'first-response')?.state).toBe('met');
    const proof = await customer.send('GET', inDemo(`/cases/${number}/promises/first-response`));
    expect(proof.statusCode).toBe(200);
    expect(proof.json().clauses.length).toBeGreaterThan(0);
    expect((await customer.send('GET', inDemo(`/cases/${number}/promises/no-such`))).statusCode).toBe(404);
  });
});

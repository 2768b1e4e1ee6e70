import type {
  AccountView,
  CaseList,
  CaseView,
  FilingChoice,
  FilingPreview,
  GuidanceView,
  Me,
  ProblemDetails,
} from '@upheld/contract';
import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { filingBody, filings, guideIds } from '../testing/filings.ts';
import { inDemo, startTestServer } from '../testing/test-server.ts';

const server = await startTestServer();

describe('filing a case', () => {
  test.each(guideIds)(
    'under %s makes its promises and keeps event, row, wake-up and mail together',
    async (guide) => {
      const customer = await server.as(filings[guide].email);
      const answer = await customer.send('POST', inDemo('/cases'), {
        body: await filingBody(customer, guide),
      });
      expect(answer.statusCode, answer.body).toBe(201);
      const view = answer.json<CaseView>();
      expect(answer.headers.etag).toBe('"1"');
      expect(answer.headers.location).toBe(inDemo(`/cases/${view.number}`));
      expect(view.milestones.filter(({ id }) => id === 'first-response')).toHaveLength(1);
      const { rows } = await server.deps.pool.query(
        `select (select count(*)::int from case_event e where e.case_id = c.id) as events, c.wake_at is not null as wakes,
         (select count(*)::int from outbox o where o.case_id = c.id and o.notice = 'confirmation') as mails
       from "case" c where number = $1`,
        [view.number],
      );
      expect(rows[0]).toEqual({ events: 1, wakes: true, mails: 1 });
      const read = await customer.send('GET', inDemo(`/cases/${view.number}`));
      expect(read.json<CaseView>().milestones).toEqual(view.milestones);
    },
  );

  test('answers with the number alone where no more is wanted, and so again when it is repeated', async () => {
    const customer = await server.as(filings['veeam-korea'].email);
    const request = {
      body: await filingBody(customer, 'veeam-korea'),
      headers: { prefer: 'respond-async, return=minimal', 'idempotency-key': 'no-more-than-its-number' },
    };
    const answer = await customer.send('POST', inDemo('/cases'), request);
    expect(answer.statusCode, answer.body).toBe(201);
    const { number } = answer.json<{ number: number }>();
    expect(answer.json()).toEqual({ number, version: 1 });
    expect(answer.headers).toMatchObject({
      etag: '"1"',
      location: inDemo(`/cases/${number}`),
      'preference-applied': 'return=minimal',
    });
    expect((await customer.send('POST', inDemo('/cases'), request)).body).toBe(answer.body);
    expect((await customer.send('GET', inDemo(`/cases/${number}`))).statusCode).toBe(200);
  });

  test('tells all that is missing at once, in the reader’s language, with pointers', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const answer = await customer.send('POST', inDemo('/cases'), {
      body: await filingBody(customer, 'veeam-korea', { form: {}, title: '' }),
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = answer.json<ProblemDetails>();
    const pointers = (problem.errors ?? []).map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/title', '/form/customer', '/form/product-version']));
    expect(problem.errors?.find(({ pointer }) => pointer === '/form/customer')?.detail).toBe(
      '필수 항목입니다.',
    );
  });

  test('is refused with the guide’s own words where the contract has ended', async () => {
    const customer = await server.as('he.yu@lanwan.example');
    const { items } = (await customer.send('GET', inDemo('/filing/choices'))).json();
    expect(items[0].entitlement.answer).toBe('refuse');
    const body = {
      contractId: items[0].contract.id,
      product: 'simpana',
      severity: '2',
      title: 'x',
      description: 'x',
      form: filings.commvault.form,
    };
    const answer = await customer.send('POST', inDemo('/cases'), { body });
    expect(answer.statusCode).toBe(403);
    const problem = answer.json<ProblemDetails>();
    expect(problem.code).toBe('not-entitled');
    expect(problem.detail).toBe(items[0].entitlement.say['zh-CN']);
    expect(problem.clauses?.length).toBeGreaterThan(0);
  });

  test('uses up a pack of incidents, then is refused', async () => {
    const customer = await server.as('ben.tallis@tallis.example');
    const choices = async () =>
      (await customer.send('GET', inDemo('/filing/choices'))).json().items[0].contract;
    expect((await choices()).incidentsLeft).toBe(2);
    const body = async () => ({
      contractId: (await choices()).id,
      product: 'workstation',
      severity: '3',
      title: 'x',
      description: 'x',
      form: { 'product-version': '6.5', 'contact-method': 'mail' },
    });
    const answers = await Promise.all(
      [1, 2, 3].map(async () => customer.send('POST', inDemo('/cases'), { body: await body() })),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 201, 403]);
    expect((await choices()).incidentsLeft).toBe(0);
  });

  test('under another account’s contract is as if that were not there', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const other = await server.as('kim.yuna@seorin.example');
    const answer = await other.send('POST', inDemo('/cases'), {
      body: await filingBody(customer, 'veeam-korea'),
    });
    expect(answer.statusCode).toBe(404);
  });

  test('is by web and for oneself, whatever a customer says', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const other = await server.as('kim.yuna@seorin.example');
    const { memberships } = (await other.send('GET', '/api/v1/me')).json();
    const answer = await customer.send('POST', inDemo('/cases'), {
      body: await filingBody(customer, 'veeam-korea', {
        channel: 'phone',
        contactId: memberships[0].personId,
        number: 1,
        status: 'closed',
      }),
    });
    expect(answer.json<CaseView>()).toMatchObject({
      channel: 'web',
      contact: { name: '박준' },
      status: 'new',
    });
    expect(answer.json<CaseView>().number).toBeGreaterThan(10_000);
  });

  test('keeps a title to one line, as it becomes the subject of mails', async () => {
    const customer = await server.as('park.jun@hanbit.example');
    const file = async (title: string) =>
      customer.send('POST', inDemo('/cases'), {
        body: await filingBody(customer, 'veeam-korea', { title }),
      });
    expect((await file('Restore\r\nBcc: x@evil.example\u0007')).json()).toMatchObject({
      title: 'Restore Bcc: x@evil.example',
    });
    for (const title of ['', ' \u3000', '\u200b\u202e'])
      expect((await file(title)).json()).toMatchObject({ code: 'text-required' });
    expect((await file('x'.repeat(201))).json()).toMatchObject({ code: 'text-too-long' });
  });

  test('by staff is for a contact of theirs', async () => {
    const customer = await server.as('wang.lei@huachen.example');
    const { memberships } = (await customer.send('GET', '/api/v1/me')).json();
    const engineer = await server.as('chen.jie@northgate.example');
    const body = await filingBody(customer, 'vmware');
    expect((await engineer.send('POST', inDemo('/cases'), { body })).statusCode).toBe(400);
    const answer = await engineer.send('POST', inDemo('/cases'), {
      body: { ...body, channel: 'phone', contactId: memberships[0].personId },
    });
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.json<CaseView>()).toMatchObject({ channel: 'phone', contact: { name: '王磊' } });
  });

  test('can be looked at before: fields to ask and promises by severity', async () => {
    const customer = await server.as('wang.lei@huachen.example');
    const { contractId, product } = await filingBody(customer, 'vmware');
    const preview = async (severity: string) =>
      (
        await customer.send('POST', inDemo('/filing/preview'), { body: { contractId, product, severity } })
      ).json();
    const fields = (view: { fields: { id: string }[] }) => view.fields.map(({ id }) => id);
    expect(fields(await preview('1'))).toContain('dedicated-people');
    expect(fields(await preview('3'))).not.toContain('dedicated-people');
    expect((await preview('2')).promises.map(({ severity }: { severity: string }) => severity)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('of another kind can be looked at before as well', async () => {
    const customer = await server.as('wang.lei@huachen.example');
    const { contractId, product } = await filingBody(customer, 'vmware');
    const preview = (kind: string) =>
      customer.send('POST', inDemo('/filing/preview'), { body: { kind, contractId, product } });
    const view = (await preview('call')).json<FilingPreview>();
    expect(view.fields.map(({ id, value }) => [id, value])).toEqual([
      ['name', '王磊'],
      ['company', '华辰汽车'],
      ['phone', expect.stringMatching(/^\+?\d/)],
      ['request', null],
      ['problem', null],
    ]);
    expect(view.promises).toEqual([]);
    expect((await preview('no-such-kind')).statusCode).toBe(404);
    // What the guide keeps in the house is not there for customers.
    expect((await preview('release')).statusCode).toBe(404);
  });

  test('of a kind that is kept in the house is there for staff, and for no customer', async () => {
    const customer = await server.as('wang.lei@huachen.example');
    const engineer = await server.as('chen.jie@northgate.example');
    const { memberships } = (await customer.send('GET', '/api/v1/me')).json();
    const { contractId, product } = await filingBody(customer, 'vmware');
    const opened = await engineer.send('POST', inDemo('/cases'), {
      body: {
        kind: 'release',
        contractId,
        product,
        contactId: memberships[0].personId,
        channel: 'web',
        title: 'ESX 3.5 Update 4',
        description: 'Out today.',
      },
    });
    expect(opened.statusCode, opened.body).toBe(201);
    const { number } = opened.json<CaseView>();
    const seenBy = async (reader: typeof customer) => {
      const list = await reader.send('GET', inDemo('/cases?kind=all&view=all&limit=100'));
      return [
        (await reader.send('GET', inDemo(`/cases/${number}`))).statusCode,
        list.json<{ items: CaseView[] }>().items.some((one) => one.number === number),
      ];
    };
    expect(await seenBy(engineer)).toEqual([200, true]);
    expect(await seenBy(customer)).toEqual([404, false]);
    const message = (sender: typeof customer) =>
      sender.send('POST', inDemo(`/cases/${number}/message`), {
        body: { body: 'Is it out?' },
        headers: { 'if-match': '"1"' },
      });
    expect((await message(customer)).statusCode).toBe(404);
    expect((await message(engineer)).statusCode).toBe(200);
  });
});

describe('an incident of a pack', () => {
  test('that is given back can be used again, in every view of the contract', async () => {
    const customer = await server.as('ben.tallis@tallis.example');
    const engineer = await server.as('chen.jie@northgate.example');
    const me = (await customer.send('GET', '/api/v1/me')).json<z.output<typeof Me>>();
    const accountId = me.memberships[0]?.account?.id ?? '';
    const left = async () => {
      const choices = (await customer.send('GET', inDemo('/filing/choices'))).json<{
        items: FilingChoice[];
      }>();
      const account = (await engineer.send('GET', inDemo(`/accounts/${accountId}`))).json<AccountView>();
      return [...choices.items, ...account.contracts.map((contract) => ({ contract }))].flatMap(
        ({ contract }) => (contract.number === 'VMW-2261' ? [contract.incidentsLeft] : []),
      );
    };
    // The demo's account has used all three, one of them for a case that is still open.
    expect(new Set(await left())).toEqual(new Set([0]));
    const { items } = (await customer.send('GET', inDemo('/cases?view=open'))).json<CaseList>();
    const number = items[0]?.number ?? 0;
    const read = await customer.send('GET', inDemo(`/cases/${number}`));
    const closed = await customer.send('POST', inDemo(`/cases/${number}/close`), {
      body: { way: 'withdrawn' },
      headers: { 'if-match': String(read.headers.etag) },
    });
    expect(closed.statusCode, closed.body).toBe(200);
    expect(new Set(await left())).toEqual(new Set([1]));
  });
});

test('an account shows what it has registered', async () => {
  const customer = await server.as('wang.lei@huachen.example');
  const engineer = await server.as('chen.jie@northgate.example');
  const me = (await customer.send('GET', '/api/v1/me')).json<z.output<typeof Me>>();
  const account = (
    await engineer.send('GET', inDemo(`/accounts/${me.memberships[0]?.account?.id ?? ''}`))
  ).json<AccountView>();
  expect(account.registrations.map(({ guide, product, version }) => [guide, product, version])).toEqual(
    expect.arrayContaining([
      ['vmware', 'esx', '3.5'],
      ['vmware', 'vcenter', '2.5'],
      ['vmware', 'server', '2.0'],
    ]),
  );
  expect(account.registrations).toHaveLength(3);
});

test('what of the guide concerns a customer is shown with their case, and to nobody else', async () => {
  const customer = await server.as(filings.commvault.email);
  const filed = await customer.send('POST', inDemo('/cases'), {
    body: await filingBody(customer, 'commvault'),
  });
  const path = inDemo(`/cases/${filed.json<CaseView>().number}/guidance`);
  const guidance = (await customer.send('GET', path)).json<GuidanceView>();
  expect(guidance.policies.map(({ id }) => id)).toEqual(['changes']);
  expect(guidance.resources).toContainEqual(
    expect.objectContaining({ id: 'training', kind: 'training', url: 'http://www.commvault.com.cn/' }),
  );
  expect(guidance.resources.map(({ id }) => id)).toContain('knowledge-base');
  const stranger = await server.as(filings.vmware.email);
  expect((await stranger.send('GET', path)).statusCode).toBe(404);
});

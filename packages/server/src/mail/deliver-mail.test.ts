import type { CaseView } from '@upheld/contract';
import { describe, expect, test } from 'vitest';
import { findCase } from '../cases/find-case.ts';
import { inWorkspace } from '../database/transaction.ts';
import { fileCase, filingBody, filings, type GuideId } from '../testing/filings.ts';
import { inDemo, startTestServer } from '../testing/test-server.ts';
import { keepingCarrier, smtpCarrier } from './carrier.ts';
import { deliverMail } from './deliver-mail.ts';
import type { MailDeps } from './mail-deps.ts';
import { deliverAllNow } from './mail-jobs.ts';
import { takeQueuedMail, writeOutcome } from './outbox-mail.ts';
import { renderMail } from './render-mail.ts';
import { historyOf, outboxOf } from './testing/outbox-of.ts';
import { openPostOffice, type TakenMail } from './testing/post-office.ts';

const server = await startTestServer();
const office = await openPostOffice();
const { pool } = server.deps;
const { rows } = await pool.query<{ id: string; slug: string }>(
  `select id, slug from workspace where slug = 'demo'`,
);
const workspace = rows[0] ?? { id: '', slug: '' };
const deps: MailDeps = {
  ...server.deps,
  carrier: smtpCarrier(office.smtpUrl),
  mailFrom: 'Northgate <support@northgate.example>',
  baseUrl: 'http://localhost:3000',
};
// What the demonstration has written before is not of these tests.
await deliverAllNow({ ...deps, carrier: keepingCarrier }, workspace);

const oneTry = { lastTry: false, nextTry: Date.parse('2026-09-30T03:05:00Z') };

async function file(guide: GuideId): Promise<number> {
  return fileCase(await server.as(filings[guide].email), guide);
}

async function confirmationOf(caseNumber: number): Promise<string> {
  return (await outboxOf(pool, caseNumber)).find(({ notice }) => notice === 'confirmation')?.id ?? '';
}

const takenFor = (caseNumber: number) =>
  office.taken.filter(({ mail }) => mail.subject?.includes(String(caseNumber)) === true);

const headersOf = (taken: TakenMail | undefined) => taken?.mail.headers.map(({ key }) => key);

describe('the confirmation of a case', () => {
  test.each([
    ['xensource', 'en', 'Hello Dana Fox'],
    ['commvault', 'zh-CN', '苏华'],
    ['veeam-korea', 'ko', '박준'],
  ] as const)('under %s arrives in text and HTML, in %s', async (guide, language, greeting) => {
    const number = await file(guide);
    await deliverMail(deps, workspace, await confirmationOf(number), oneTry);
    const [arrived, ...more] = takenFor(number);
    expect(more).toEqual([]);
    expect(arrived?.to).toEqual([filings[guide].email]);
    expect(arrived?.mail.from).toMatchObject({ address: 'support@northgate.example', name: 'Northgate' });
    for (const form of [arrived?.mail.text, arrived?.mail.html]) {
      expect(form).toContain(greeting);
      expect(form).toContain(`http://localhost:3000/w/demo/portal/cases/${number}`);
    }
    expect(arrived?.mail.html).toContain(`lang="${language}"`);
  });

  test('says that a machine wrote it and begins a thread', async () => {
    const number = await file('xensource');
    const id = await confirmationOf(number);
    await deliverMail(deps, workspace, id, oneTry);
    const mail = takenFor(number)[0]?.mail;
    expect(mail?.messageId).toBe(`<mail.${id}@northgate.example>`);
    expect(mail?.references).toMatch(/^<case\.[0-9a-f-]{36}@northgate\.example>$/);
    const headers = Object.fromEntries((mail?.headers ?? []).map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All' });
  });

  test('acknowledges the case when it has left, and keeps that promise', async () => {
    const number = await file('xensource');
    expect(await historyOf(pool, number)).toEqual(['opened']);
    await deliverMail(deps, workspace, await confirmationOf(number), oneTry);
    expect(await historyOf(pool, number)).toEqual(['opened', 'acknowledged']);
    const customer = await server.as(filings.xensource.email);
    const view = (await customer.send('GET', inDemo(`/cases/${number}`))).json<CaseView>();
    expect(view.milestones.find(({ id }) => id === 'acknowledgement')).toMatchObject({ state: 'met' });
  });

  test('is kept where there is no mail server, which acknowledges the case all the same', async () => {
    const number = await file('xensource');
    await deliverMail({ ...deps, carrier: keepingCarrier }, workspace, await confirmationOf(number), oneTry);
    expect((await outboxOf(pool, number))[0]).toMatchObject({ state: 'kept', recorded: true });
    expect(await historyOf(pool, number)).toEqual(['opened', 'acknowledged']);
    expect(takenFor(number)).toEqual([]);
  });
});

describe('a mail server that refuses', () => {
  test('for now is tried again, and gets the mail once', async () => {
    const number = await file('xensource');
    const id = await confirmationOf(number);
    office.refuseWith(451);
    expect(await deliverMail(deps, workspace, id, oneTry)).toContain('not now');
    expect((await outboxOf(pool, number))[0]).toMatchObject({
      state: 'deferred',
      tries: 1,
      recorded: false,
      nextTry: new Date(oneTry.nextTry),
    });
    expect(await historyOf(pool, number)).toEqual(['opened']);
    office.refuseWith(null);
    expect(await deliverMail(deps, workspace, id, oneTry)).toBeNull();
    expect(await deliverMail(deps, workspace, id, oneTry)).toBeNull();
    expect((await outboxOf(pool, number))[0]).toMatchObject({
      state: 'sent',
      tries: 2,
      problem: null,
      recorded: true,
    });
    expect(takenFor(number)).toHaveLength(1);
  });

  test('for good ends it, and says why', async () => {
    const number = await file('xensource');
    office.refuseWith(550);
    expect(await deliverMail(deps, workspace, await confirmationOf(number), oneTry)).toBeNull();
    expect((await outboxOf(pool, number))[0]).toMatchObject({
      state: 'dead',
      tries: 1,
      problem: expect.stringContaining('not now'),
    });
    expect(await historyOf(pool, number)).toEqual(['opened']);
  });

  test('for now at the last try ends it too', async () => {
    const number = await file('xensource');
    office.refuseWith(451);
    await deliverMail(deps, workspace, await confirmationOf(number), { lastTry: true, nextTry: null });
    expect((await outboxOf(pool, number))[0]).toMatchObject({ state: 'dead', nextTry: null });
  });

  test('because nothing listens there, is as one that refuses for now', async () => {
    const number = await file('xensource');
    const nobody = smtpCarrier('smtp://127.0.0.1:9');
    expect(
      await deliverMail({ ...deps, carrier: nobody }, workspace, await confirmationOf(number), oneTry),
    ).toContain('ECONNREFUSED');
    expect((await outboxOf(pool, number))[0]).toMatchObject({ state: 'deferred', tries: 1 });
  });
});

describe('a mail is sent and recorded once', () => {
  test('though two workers are at it', async () => {
    const number = await file('xensource');
    const id = await confirmationOf(number);
    office.slowness(150);
    await Promise.all([deliverMail(deps, workspace, id, oneTry), deliverMail(deps, workspace, id, oneTry)]);
    expect(takenFor(number)).toHaveLength(1);
    expect(await historyOf(pool, number)).toEqual(['opened', 'acknowledged']);
  });

  test('though the program was killed after sending it', async () => {
    const number = await file('xensource');
    const id = await confirmationOf(number);
    // The first half of a delivery, as `deliverMail` does it; then the program is gone.
    await inWorkspace(pool, { workspaceId: workspace.id }, async (transaction) => {
      const queued = await takeQueuedMail(transaction, workspace.id, id);
      const loaded = await findCase(transaction, deps.guides, workspace.id, number, { alsoOpen: false });
      if (queued === null || loaded === null) throw new Error('not there');
      const now = deps.clock.now();
      const mail = renderMail(queued, loaded, {
        workspace: 'demo',
        baseUrl: deps.baseUrl,
        mailFrom: deps.mailFrom,
        now,
      });
      const carried = await deps.carrier.carry(mail);
      await writeOutcome(transaction, workspace.id, { id, ...mail }, carried, {
        now,
        record: true,
        ...oneTry,
      });
    });
    expect(await historyOf(pool, number)).toEqual(['opened']);
    await deliverAllNow(deps, workspace);
    await deliverAllNow(deps, workspace);
    expect(await historyOf(pool, number)).toEqual(['opened', 'acknowledged']);
    expect(takenFor(number).filter(({ to }) => to[0] === filings.xensource.email)).toHaveLength(1);
  });
});

describe('an engineer’s reply', () => {
  test('comes as from a person, in the thread of the confirmation', async () => {
    const number = await file('xensource');
    await deliverAllNow(deps, workspace);
    const engineer = await server.as('anna.keller@northgate.example');
    const sent = await engineer.send('POST', inDemo(`/cases/${number}/message`), {
      body: { body: 'Please send the log.\n<b>Anna</b>', files: [] },
      headers: { 'idempotency-key': `reply-${number}` },
    });
    expect(sent.statusCode, sent.body).toBe(200);
    await deliverAllNow(deps, workspace);
    const [confirmation, reply] = takenFor(number).filter(({ to }) => to[0] === filings.xensource.email);
    expect(reply?.mail.text).toContain('> Please send the log.');
    expect(reply?.mail.html).toContain('&lt;b&gt;Anna');
    expect(headersOf(reply)).not.toContain('auto-submitted');
    expect(reply?.mail.inReplyTo).toBe(confirmation?.mail.messageId);
    expect(reply?.mail.references?.split(/\s+/)).toEqual([
      confirmation?.mail.references,
      confirmation?.mail.messageId,
    ]);
  });
});

describe('what people write', () => {
  test('cannot add a header, a recipient or markup', async () => {
    const customer = await server.as(filings.xensource.email);
    await pool.query(`update contact set name = $1 where email = $2`, [
      'Dana\r\nBcc: thief@evil.example\r\n\r\n<script>alert(1)</script>',
      filings.xensource.email,
    ]);
    const body = await filingBody(customer, 'xensource', {
      title: 'Down, <script>alert(1)</script> and "quoted"',
    });
    const filed = await customer.send('POST', inDemo('/cases'), { body });
    await pool.query(`update contact set name = 'Dana Fox' where email = $1`, [filings.xensource.email]);
    expect(filed.statusCode, filed.body).toBe(201);
    const { number } = filed.json<CaseView>();
    await deliverMail(deps, workspace, await confirmationOf(number), oneTry);
    const [arrived] = takenFor(number);
    expect(arrived?.to).toEqual([filings.xensource.email]);
    expect(headersOf(arrived)).not.toContain('bcc');
    expect(arrived?.mail.to).toEqual([expect.objectContaining({ address: filings.xensource.email })]);
    expect(arrived?.mail.html).not.toContain('<script');
    expect(arrived?.mail.html).toContain('&lt;script&gt;');
  });

  test('with a line break in the title reaches no header', async () => {
    const customer = await server.as(filings.xensource.email);
    const body = await filingBody(customer, 'xensource', { title: 'Down\r\nBcc: thief@evil.example' });
    const filed = await customer.send('POST', inDemo('/cases'), { body });
    if (filed.statusCode !== 201) {
      expect(filed.statusCode).toBe(422);
      return;
    }
    const { number } = filed.json<CaseView>();
    await deliverMail(deps, workspace, await confirmationOf(number), oneTry);
    const [arrived] = takenFor(number);
    expect(headersOf(arrived)).not.toContain('bcc');
    expect(arrived?.to).toEqual([filings.xensource.email]);
  });
});

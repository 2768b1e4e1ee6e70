import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { pino } from 'pino';
import { fileCase, filings } from '../testing/filings.ts';
import { inDemo, startTestServer } from '../testing/test-server.ts';
import type { Delivery } from '../outbox/delivery.ts';
import { startMailDelivery } from './mail-delivery.ts';
import { historyOf, outboxOf } from './testing/outbox-of.ts';
import { openPostOffice } from './testing/post-office.ts';

const server = await startTestServer();
const office = await openPostOffice();
const { pool } = server.deps;
const surroundings = {
  ...server.deps,
  mailFrom: 'Northgate <support@northgate.example>',
  baseUrl: 'http://localhost:3000',
};

/** Delivery through the real queue, ended after the test. */
async function delivering(
  options: { smtpUrl?: string | undefined; workers?: number } = {},
): Promise<Delivery> {
  const smtpUrl = 'smtpUrl' in options ? options.smtpUrl : office.smtpUrl;
  const delivery = await startMailDelivery(surroundings, pino({ level: 'silent' }), {
    smtpUrl,
    workers: options.workers ?? 3,
    simulated: false,
  });
  onTestFinished(() => delivery.stop());
  return delivery;
}

const file = async () => fileCase(await server.as(filings.xensource.email), 'xensource');
const takenFor = (caseNumber: number) =>
  office.taken.filter(
    ({ mail, to }) =>
      mail.subject?.includes(String(caseNumber)) === true && to[0] === filings.xensource.email,
  );

const until = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 15_000, interval: 50 });

const settled = (caseNumber: number, state: string) =>
  until(async () => expect((await outboxOf(pool, caseNumber))[0]).toMatchObject({ state, recorded: true }));

// First: what the demonstration has written goes to nobody.
test('without a mail server everything that waits is kept, and cases acknowledged', async () => {
  const number = await file();
  await delivering({ smtpUrl: undefined });
  await settled(number, 'kept');
  expect(await historyOf(pool, number)).toEqual(['opened', 'acknowledged']);
  await until(async () => {
    const { rows } = await pool.query(`select count(*)::int as waiting from outbox where state = 'queued'`);
    expect(rows).toEqual([{ waiting: 0 }]);
  });
});

describe('the queue', () => {
  test('delivers what waited before it started, and what is told of while it runs', async () => {
    const before = await file();
    const delivery = await delivering();
    await settled(before, 'sent');
    const later = await file();
    delivery.mailWaits();
    await settled(later, 'sent');
    expect([takenFor(before).length, takenFor(later).length]).toEqual([1, 1]);
  });

  test('of two programs delivers each mail once', async () => {
    const numbers = [];
    for (let count = 0; count < 8; count += 1) numbers.push(await file());
    office.slowness(30);
    const both = await Promise.all([delivering(), delivering()]);
    for (const delivery of both) delivery.mailWaits();
    for (const number of numbers) await settled(number, 'sent');
    expect(numbers.map((number) => takenFor(number).length)).toEqual(numbers.map(() => 1));
    for (const number of numbers) expect(await historyOf(pool, number)).toEqual(['opened', 'acknowledged']);
  });

  test('tries again by itself what was refused for now', async () => {
    const delivery = await delivering();
    const number = await file();
    office.refuseWith(421);
    delivery.mailWaits();
    await until(async () =>
      expect((await outboxOf(pool, number))[0]).toMatchObject({ state: 'deferred', tries: 1 }),
    );
    office.refuseWith(null);
    await settled(number, 'sent');
    expect((await outboxOf(pool, number))[0]).toMatchObject({ tries: 2 });
    expect(takenFor(number)).toHaveLength(1);
  });

  test('is swept every minute for what a killed program has left', async () => {
    await delivering();
    const { rows } = await pool.query(`select identifier from graphile_worker._private_known_crontabs`);
    expect(rows).toEqual([{ identifier: 'hand-over-outbox' }]);
    // The sweep itself, as the minute brings it: nobody has told of this mail.
    const number = await file();
    await pool.query(`select graphile_worker.add_job('hand-over-outbox')`);
    await settled(number, 'sent');
  });

  test('finds a deferred mail whose job is lost', async () => {
    const number = await file();
    await pool.query(
      `update outbox set state = 'deferred', tries = 1, next_try_at = $2 where case_number = $1`,
      [number, new Date(server.deps.clock.now() - 600_000)],
    );
    await delivering();
    await settled(number, 'sent');
  });

  test('is drained at the end: what is being sent is recorded, what is not stays', async () => {
    const delivery = await delivering({ workers: 1 });
    const number = await file();
    office.slowness(600);
    delivery.mailWaits();
    await until(async () => {
      const { rows } = await pool.query(
        `select from graphile_worker.jobs where task_identifier = 'deliver-mail' and locked_at is not null`,
      );
      expect(rows).toHaveLength(1);
    });
    await delivery.stop();
    expect(takenFor(number)).toHaveLength(1);
    expect((await outboxOf(pool, number))[0]).toMatchObject({ state: 'sent', recorded: true });
  });
});

test('an administrator’s retry of a dead mail goes out at once', async () => {
  const delivery = await delivering();
  const number = await file();
  office.refuseWith(550);
  delivery.mailWaits();
  await until(async () => expect((await outboxOf(pool, number))[0]).toMatchObject({ state: 'dead' }));
  office.refuseWith(null);
  const told = vi.fn(delivery.mailWaits);
  Object.assign(server.deps, { delivery: { ...delivery, mailWaits: told } });
  const administrator = await server.as('gao.ning@northgate.example');
  const [mail] = await outboxOf(pool, number);
  const retried = await administrator.send('POST', inDemo(`/outbox/${mail?.id}/retry`));
  expect(retried.statusCode, retried.body).toBe(200);
  expect(told).toHaveBeenCalledOnce();
  await settled(number, 'sent');
  expect(takenFor(number)).toHaveLength(1);
});

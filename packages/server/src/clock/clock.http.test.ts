import { replay, type CaseEvent } from '@upheld/engine';
import { describe, expect, test } from 'vitest';
import { brokenAt } from '../cases/hash-chain.ts';
import { changedRecord } from '../cases/case-record.ts';
import { fileCase, guideIds, filings } from '../testing/filings.ts';
import { buildServer } from '../http/build-server.ts';
import { inDemo, startTestServer, testNow } from '../testing/test-server.ts';
import { realClock } from './clock.ts';
import { openSimulatedClock } from './simulated-clock.ts';
import { startWorker } from './worker.ts';

const server = await startTestServer();
const { pool, clock } = server.deps;
const admin = await server.as('gao.ning@northgate.example');

interface StoredCase {
  id: string;
  number: string;
  workspace_id: string;
  guide: string;
  edition: string;
  version: number;
  status: string;
  owner_id: string | null;
  next_due_at: Date | number;
  wake_at: Date | null;
  missed_at: Date | null;
  chain: { event: CaseEvent; hash: string }[];
}

const storedCases = async () =>
  (
    await pool.query<StoredCase>(
      `select c.*, (select jsonb_agg(jsonb_build_object('event', e.event, 'hash', encode(e.hash, 'hex')) order by e.seq) from case_event e where e.case_id = c.id) as chain from "case" c`,
    )
  ).rows;

describe('the simulated clock', () => {
  test('moves to the next wake-up, and not backwards', async () => {
    await fileCase(await server.as(filings['veeam-korea'].email), 'veeam-korea');
    const before = (await admin.send('GET', inDemo('/clock'))).json();
    expect(before).toMatchObject({ mode: 'simulated', now: new Date(testNow).toISOString() });
    const moved = await admin.send('POST', inDemo('/clock/advance'), { body: { toNextWake: true } });
    expect(moved.json()).toMatchObject({ now: before.nextWake, ticks: 1 });
    const back = await admin.send('POST', inDemo('/clock/advance'), {
      body: { to: new Date(testNow).toISOString() },
    });
    expect(back.statusCode).toBe(422);
    expect(back.json()).toMatchObject({ code: 'clock-backwards' });
    const engineer = await server.as('chen.jie@northgate.example');
    expect((await engineer.send('POST', inDemo('/clock/advance'), { body: { seconds: 1 } })).statusCode).toBe(
      403,
    );
  });

  test('goes nowhere that no calendar goes, and is not moved by what makes no sense', async () => {
    const far = await admin.send('POST', inDemo('/clock/advance'), { body: { to: '9999-12-31T23:59:59Z' } });
    expect(far.statusCode).toBe(422);
    expect(far.json()).toMatchObject({ code: 'clock-too-far' });
    for (const body of [{ seconds: -1 }, { seconds: 0.5 }, { seconds: 1e12 }, { to: 'tomorrow' }, {}]) {
      const answer = await admin.send('POST', inDemo('/clock/advance'), { body });
      expect(answer.json(), JSON.stringify(body)).toMatchObject({ status: 400, code: 'shape-invalid' });
    }
    expect(clock.now()).toBeLessThan(Date.parse('2027-01-01T00:00:00Z'));
  });

  test('is the only one that is moved by hand', async () => {
    const app = await buildServer({ ...server.deps, clock: realClock });
    const answer = await app.inject({
      method: 'POST',
      url: inDemo('/clock/advance'),
      headers: { cookie: admin.cookie },
      payload: { seconds: 60 },
    });
    expect(answer.json()).toMatchObject({ status: 422, code: 'clock-is-real' });
    await app.close();
  });

  test('carries out every timer of a fortnight in its order, each at its own time', async () => {
    for (const guide of guideIds) await fileCase(await server.as(filings[guide].email), guide);
    const noted: number[] = [];
    const before = clock.now();
    const moved = await admin.send('POST', inDemo('/clock/advance'), { body: { seconds: 14 * 86_400 } });
    expect(moved.statusCode, moved.body).toBe(200);
    expect(moved.json().events).toBeGreaterThan(5);
    expect(clock.now()).toBe(before + 14 * 86_400_000);
    for (const { chain } of await storedCases()) {
      for (const { event } of chain) {
        if (event.noticed === null || event.noticed <= before) continue;
        // Told a millisecond after its moment, not when the fortnight was over.
        expect(event.noticed - event.at).toBe(1);
        noted.push(event.noticed);
      }
    }
    expect(noted.length).toBe(moved.json().events);
  });

  test('goes on from where it stood after a restart', async () => {
    expect((await openSimulatedClock(pool, testNow)).now()).toBe(clock.now());
  });
});

describe('what is stored of a case', () => {
  test('is what its history tells, and its chain of hashes is whole', async () => {
    const cases = await storedCases();
    expect(cases.length).toBeGreaterThan(20);
    for (const row of cases) {
      expect(
        brokenAt(row.chain.map(({ event, hash }) => ({ event, hash: Buffer.from(hash, 'hex') }))),
      ).toBeNull();
      const guide = await server.deps.guides.edition(row.workspace_id, row.guide, row.edition);
      const kase = replay(row.chain.map(({ event }) => event));
      const record = changedRecord(
        {
          caseId: row.id,
          accountId: '',
          contactId: '',
          contractId: null,
          guide,
          kase,
          expectedVersion: 0,
          chainHash: Buffer.alloc(0),
          events: [],
          outbox: [],
          fileIds: [],
          internalFiles: false,
        },
        Buffer.from(row.chain.at(-1)?.hash ?? '', 'hex'),
        clock.now(),
      );
      expect(row).toMatchObject({
        version: record.version,
        status: record.status,
        owner_id: record.owner_id,
      });
      expect(row.wake_at?.toISOString() ?? null).toBe(record.wake_at);
      expect(row.missed_at?.toISOString() ?? null).toBe(record.missed_at);
      expect(row.next_due_at === Infinity ? 'infinity' : (row.next_due_at as Date).toISOString()).toBe(
        record.next_due_at,
      );
    }
  });

  test('shows where somebody rewrote it', async () => {
    const [row] = await storedCases();
    const chain = (row?.chain ?? []).map(({ event, hash }) => ({ event, hash: Buffer.from(hash, 'hex') }));
    const changed = chain.map((link, index) =>
      index === 1 ? { ...link, event: { ...link.event, at: link.event.at + 1 } } : link,
    );
    expect(brokenAt(changed)).toBe(1);
  });
});

describe('two workers', () => {
  test('wake every due case once', async () => {
    const customer = await server.as(filings['veeam-korea'].email);
    const numbers = await Promise.all(Array.from({ length: 30 }, () => fileCase(customer, 'veeam-korea')));
    await clock.moveTo(clock.now() + 30 * 86_400_000);
    const workers = [startWorker(server.deps), startWorker(server.deps), startWorker(server.deps)];
    const isDone = async () =>
      (await pool.query('select 1 from "case" where wake_at <= $1', [new Date(clock.now()).toISOString()]))
        .rows.length === 0;
    while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(workers.map((worker) => worker.stop()));
    const cases = (await storedCases()).filter(({ number }) => numbers.includes(Number(number)));
    expect(cases).toHaveLength(30);
    for (const { chain, version } of cases) {
      expect(chain).toHaveLength(version);
      const missed = chain.flatMap(({ event }) =>
        event.type === 'milestoneMissed' ? [`${event.duty} ${event.turn}`] : [],
      );
      expect(missed.length).toBeGreaterThan(0);
      expect(missed).toEqual([...new Set(missed)]);
    }
  });
});

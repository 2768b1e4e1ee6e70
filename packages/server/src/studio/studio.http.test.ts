import type { CalendarYears, Findings, GuideSource, StudioGuideRow, StudioPreview } from '@upheld/contract';
import { describe, expect, test } from 'vitest';
import { inDemo, startTestServer } from '../testing/test-server.ts';

const server = await startTestServer();
const manager = await server.as('fang.rui@northgate.example');
const engineer = await server.as('chen.jie@northgate.example');
const customer = await server.as('zhou.min@haiyan.example');

const rows = (await manager.send('GET', inDemo('/studio/guides'))).json<{ items: StudioGuideRow[] }>().items;
const editionOf = (guide: string) => rows.find(({ id }) => id === guide)?.edition ?? '';
const at = (guide: string, rest = '') => inDemo(`/studio/guides/${guide}/${editionOf(guide)}${rest}`);

describe('who may look', () => {
  test.each(['', '/source', '/findings', '/calendars'])(
    'staff may read …%s, and customers may not',
    async (rest) => {
      expect((await engineer.send('GET', at('commvault', rest))).statusCode).toBe(200);
      expect((await customer.send('GET', at('commvault', rest))).statusCode).toBe(403);
    },
  );

  test('an edition or a guide that is not there is not found', async () => {
    for (const path of ['/studio/guides/commvault/1999.1', '/studio/guides/nobody/1']) {
      for (const rest of ['', '/source', '/findings', '/calendars'])
        expect((await manager.send('GET', inDemo(path + rest))).statusCode).toBe(404);
    }
  });
});

test('the list names every guide of the workspace with what lint found in it', () => {
  expect(rows.map(({ id }) => id)).toEqual([
    'commvault',
    'storage-integrator',
    'veeam-korea',
    'vmware',
    'xensource',
  ]);
  expect(rows.map(({ errors }) => errors)).toEqual([0, 0, 0, 0, 0]);
  expect(rows[0]).toMatchObject({ zone: 'Asia/Shanghai', holidaysKnownUntil: '2026-12-31' });
});

test('the source is that of the stored files, line by line', async () => {
  const source = (await manager.send('GET', at('commvault', '/source'))).json<GuideSource>();
  expect(source.files.map(({ path }) => path)).toEqual(['guide.yaml', 'texts/zh-CN.yaml']);
  expect(source.files[0]?.text).toContain('  id: commvault\n');
  expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('every finding says its place in a file that is there, its cause and its cure', async () => {
  for (const { id } of rows) {
    const { files } = (await manager.send('GET', at(id, '/source'))).json<GuideSource>();
    const { items } = (await manager.send('GET', at(id, '/findings'))).json<Findings>();
    for (const { file, line, cause, cure } of items) {
      const lines = files.find(({ path }) => path === file)?.text.split('\n') ?? [];
      expect(line).toBeLessThanOrEqual(lines.length);
      expect([cause, cure]).not.toContain(null);
    }
  }
});

describe('the calendars of a year', () => {
  const calendars = async (guide: string, year: string) =>
    (await manager.send('GET', at(guide, `/calendars${year}`))).json<CalendarYears>();

  test('are those of this year when none is asked for', async () => {
    const { year, today } = await calendars('commvault', '');
    expect({ year, today }).toEqual({ year: 2026, today: '2026-09-30' });
  });

  test('count the 248 working days that the State Council left in 2026', async () => {
    const { calendars: found } = await calendars('commvault', '?year=2026');
    const standard = found.find(({ id }) => id === 'standard');
    expect(standard).toMatchObject({ workingDays: 248, openSeconds: 248 * 9 * 3600, zone: 'Asia/Shanghai' });
    expect(standard?.names['2026-10-01']).toMatchObject({ en: 'National Day' });
    expect(standard?.days.find(({ date }) => date === '2026-10-10')?.kind).toBe('extraDay');
    expect(standard?.holidaysKnown).toEqual({ from: '2025-01-01', until: '2026-12-31' });
  });

  test.each(['?year=1969', '?year=2199', '?year=soon'])('refuse %s', async (year) => {
    expect((await manager.send('GET', at('commvault', `/calendars${year}`))).statusCode).toBe(400);
  });
});

describe('a due time worked out', () => {
  const filing = { offering: 'standard', severity: '2', openedAt: '2026-09-30T09:10:00Z' };
  const ask = (body: object) => manager.send('POST', at('commvault', '/preview'), { body });

  test('is proved: two hours of support hours over the National Day', async () => {
    // Filed Wednesday 17:10 in Beijing, fifty minutes before closing; the week of the holiday does not count.
    const { proofs } = (await ask(filing)).json<StudioPreview>();
    const first = proofs.find(({ milestone }) => milestone.id === 'first-response');
    expect(first?.milestone.due).toBe('2026-10-08T02:10:00.000Z');
    expect(first?.countedSeconds).toBe(7200);
    expect(first?.clauses.map(({ id }) => id)).toContain('CV-06');
  });

  test('is that of a case of which the facts told are true', async () => {
    const body = { offering: 'production', severity: '2', openedAt: '2026-11-27T17:00:00Z' };
    const { proofs } = (
      await manager.send('POST', at('veeam-korea', '/preview'), {
        body: { ...body, facts: { stopped: 'database' } },
      })
    ).json<StudioPreview>();
    // VE-07: with a database stopped, the SE is telephoned within the hour.
    const call = proofs.find(({ milestone }) => milestone.id === 'critical.callSe');
    expect(call?.milestone.due).toBe('2026-11-27T18:00:00.000Z');
  });

  test('is told of what begins later, too, with the act that begins it', async () => {
    // XX-09: of an ordered visit, 90 km by road are the band up to 160 km: six hours on level 1.
    const body = {
      offering: 'project',
      severity: '1',
      channel: 'phone',
      openedAt: '2026-09-30T01:00:00Z',
      facts: { distance: 90 },
    };
    const answer = await manager.send('POST', at('storage-integrator', '/preview'), { body });
    const arrival = answer.json<StudioPreview>().later.find(({ proof }) => proof.milestone.id === 'arrival');
    expect(arrival?.begins).toEqual([
      { id: 'orderVisit', name: expect.objectContaining({ en: expect.any(String) }) },
    ]);
    expect(arrival?.proof.milestone.due).toBe('2026-09-30T07:00:00.000Z');
    expect(arrival?.proof.clauses.map(({ id }) => id)).toContain('XX-09');
  });

  test('is saved nowhere', async () => {
    const count = async () =>
      (await server.deps.pool.query<{ count: string }>('select count(*) from "case"')).rows[0]?.count;
    const before = await count();
    await ask(filing);
    expect(await count()).toBe(before);
  });

  test.each([
    [{ offering: 'platinum' }, '/offering'],
    [{ severity: '9' }, '/severity'],
    [{ product: 'nothing' }, '/product'],
    [{ openedAt: '2300-01-01T00:00:00Z' }, '/openedAt'],
    [{ facts: { nothing: 'at all' } }, '/facts/nothing'],
  ])('is refused for %o, which the guide does not know', async (wrong, pointer) => {
    const answer = await ask({ ...filing, ...wrong });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { pointer: string }[] }>().errors.map((each) => each.pointer)).toEqual([
      pointer,
    ]);
  });
});

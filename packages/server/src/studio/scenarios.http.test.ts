import type { ScenarioRow, ScenarioRun, ScenarioText } from '@upheld/contract';
import { describe, expect, test } from 'vitest';
import { inDemo, startTestServer } from '../testing/test-server.ts';

const server = await startTestServer();
const engineer = await server.as('chen.jie@northgate.example');
const customer = await server.as('zhou.min@haiyan.example');
const { edition } = (await engineer.send('GET', inDemo('/guides/xensource'))).json<{ edition: string }>();
const at = (rest: string) => inDemo(`/studio/guides/xensource/${edition}/scenarios${rest}`);
const run = async (text: string, file?: string) =>
  (await engineer.send('POST', at('/run'), { body: { text, file } })).json<ScenarioRun>();

const silence = `
scenario: A receipt begins no silence
zone: America/Los_Angeles
given:
  contract: { offering: gold }
  form: { topic: other }
story:
  - at: 2026-11-23 09:00
    by: customer
    does: open
    with: { severity: P2 }
  - at: 10:00
    by: engineer
    does: message
    expect: { status: withUs }
`;

test('staff list the scenarios that ship for the guide and read their text; customers may not', async () => {
  const { items } = (await engineer.send('GET', at(''))).json<{ items: ScenarioRow[] }>();
  const row = items.find(({ file }) => file === 'xensource/silence.yaml');
  expect(row?.clauses).toContain('XEN-12');
  expect(items.every(({ file }) => file.startsWith('xensource/'))).toBe(true);
  const text = (await engineer.send('GET', at('/text?file=xensource/silence.yaml'))).json<ScenarioText>();
  expect(text.text).toMatch(/^scenario: /);
  expect((await customer.send('GET', at(''))).statusCode).toBe(403);
  expect((await customer.send('POST', at('/run'), { body: { text: silence } })).statusCode).toBe(403);
});

test.each([
  '../package.json',
  '../guides/xensource/guide.yaml',
  'commvault/response-hours.yaml',
  '/etc/passwd',
])('only scenarios of the guide can be read: not %s', async (file) => {
  expect((await engineer.send('GET', at(`/text?file=${encodeURIComponent(file)}`))).statusCode).toBe(404);
});

test('a story tells what each case became, its promises with the instants', async () => {
  const { passed, failures, steps, cases, until } = await run(silence);
  expect({ passed, failures }).toEqual({ passed: true, failures: [] });
  expect(steps.map(({ does, outcome }) => [does, outcome])).toEqual([
    ['open', 'done'],
    ['message', 'done'],
  ]);
  expect(until).toBe('2026-11-23T18:00:00.000Z');
  const [kase] = cases;
  expect(kase?.timeline.map(({ type }) => type)).toContain('messageSent');
  const response = kase?.milestones.find(({ id }) => id === 'first-response');
  expect(response).toMatchObject({
    state: 'met',
    startedAt: '2026-11-23T17:00:00.000Z',
    endedAt: '2026-11-23T18:00:00.000Z',
  });
});

test('an expectation that is not met is told with its step and its line', async () => {
  const { passed, failures } = await run(silence.replace('status: withUs', 'status: closed'));
  expect(passed).toBe(false);
  expect(failures).toEqual([
    expect.objectContaining({ step: 1, line: 15, expected: 'closed', found: 'withUs' }),
  ]);
});

test('a refusal is told in words, with its clauses', async () => {
  const text = silence
    .replace('offering: gold', 'offering: base')
    .replace('with: {', 'with: { channel: phone,');
  const { steps, passed } = await run(text);
  expect(passed).toBe(false);
  expect(steps[0]).toMatchObject({ outcome: 'refused', refusals: [{ clauses: ['XEN-03'] }] });
  expect(steps[0]?.refusals[0]?.detail).not.toBe('');
});

describe('what cannot be run is told with its place', () => {
  test.each([
    ['no YAML', 'scenario: [', 'yaml-syntax'],
    ['an unknown field', silence.replace('does:', 'dose:'), 'unknown-field'],
    ['an unknown offering', silence.replace('gold', 'golden'), 'unknown-reference'],
    ['another guide', `guide: commvault\n${silence}`, 'unknown-reference'],
  ])('%s', async (_what, text, code) => {
    const { problems, cases, passed } = await run(text);
    expect(passed).toBe(false);
    expect(cases).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});

test('nothing of a story is kept', async () => {
  const count = async () =>
    (await server.deps.pool.query<{ count: string }>('select count(*) from "case"')).rows[0]?.count;
  const before = await count();
  await run(silence);
  expect(await count()).toBe(before);
});

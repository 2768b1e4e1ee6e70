import type { CaseView, Timeline } from '@upheld/contract';
import { expect, test } from 'vitest';
import { startPlant } from '../testing/plant.ts';
import { inDemo, startTestServer } from '../testing/test-server.ts';

const server = await startTestServer();
const plant = await startPlant(server);
const { engineer, specialist } = plant;
const customer = plant.customers.haiyan.sender;
const done = (act: string, more: object = {}) => ({ act, ...more });

const number = await plant.file('haiyan');
for (const [name, body] of [
  ['do', done('inspect', { with: { part: 'the spring' } })],
  ['do', done('replace', { override: 'They are in a hurry.' })],
  ['do', done('quarrel')],
  ['do', done('refit')],
  ['set-fact', { fact: 'suspected', value: 'the spring again', reason: 'Cheap ones.' }],
  ['set-fact', { fact: 'known', value: 'seen by both', reason: 'They need not know why.' }],
] as const) {
  const answer = await plant.act(engineer, number, name, body);
  if (answer.statusCode !== 200) throw new Error(answer.body);
}
await plant.act(customer, number, 'set-fact', { fact: 'wish', value: 'a quiet press' });
await plant.act(specialist, number, 'decline', { proposal: 2, reason: 'Too dear for them.' });

const timeline = async () =>
  (await customer.send('GET', inDemo(`/cases/${number}/timeline`))).json<Timeline>();

test('a customer reads the facts that the guide shows, and those that it may say itself', async () => {
  const facts = (view: CaseView) => Object.fromEntries(view.facts.map(({ id, value }) => [id, value]));
  expect(facts(await plant.read(customer, number))).toEqual({
    wish: 'a quiet press',
    every: '',
    endsOn: '',
    size: 0,
    known: 'seen by both',
  });
  expect(facts(await plant.read(engineer, number))).toMatchObject({ suspected: 'the spring again' });
});

test('a customer reads of no proposal among staff about what is internal', async () => {
  expect((await plant.read(customer, number)).proposals.map(({ act }) => act?.id)).toEqual(['refit']);
  expect((await plant.read(engineer, number)).proposals.map(({ act }) => act?.id)).toEqual([
    'quarrel',
    'refit',
  ]);
});

test('the timeline of a customer holds nothing that was said among staff', async () => {
  const { items } = await timeline();
  expect(items.map(({ type, data }) => [type, data['act'] ?? data['fact'] ?? null])).toEqual([
    ['opened', null],
    ['actDone', 'replace'],
    ['proposed', null],
    ['factSet', 'known'],
    ['factSet', 'wish'],
    ['declined', null],
  ]);
  const words = JSON.stringify(items);
  for (const internal of ['spring', 'hurry', 'Cheap', 'dear', 'suspected', 'need not know'])
    expect(words).not.toContain(internal);
  expect((await engineer.send('GET', inDemo(`/cases/${number}/timeline`))).body).toContain(
    'Too dear for them.',
  );
});

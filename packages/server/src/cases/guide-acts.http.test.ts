import type {
  ActPreview,
  CaseList,
  CaseView,
  FilingChoice,
  ProblemDetails,
  Timeline,
} from '@upheld/contract';
import { describe, expect, test } from 'vitest';
import { startPlant } from '../testing/plant.ts';
import { inDemo, startTestServer, type Sender } from '../testing/test-server.ts';

const server = await startTestServer();
const plant = await startPlant(server);
const { engineer, specialist } = plant;
const customer = plant.customers.haiyan.sender;

const preview = (sender: Sender, number: number, act: string) =>
  sender.send('POST', inDemo(`/cases/${number}/do/preview`), { body: { act, with: {} } });

describe('the preview of an act', () => {
  test('tells its questions and who would have to agree, which nobody does who does it', async () => {
    const number = await plant.file('haiyan');
    const inspect = (await preview(engineer, number, 'inspect')).json<ActPreview>();
    expect(inspect.fields.map(({ id, required }) => [id, required])).toEqual([
      ['part', true],
      ['photo', false],
    ]);
    expect(inspect.asks).toEqual([]);
    expect((await preview(engineer, number, 'refit')).json<ActPreview>().asks).toEqual(['specialist']);
    expect((await preview(specialist, number, 'refit')).json<ActPreview>().asks).toEqual([]);
  });

  test('is not found for acts that are not the reader’s to do, or that there are not', async () => {
    const number = await plant.file('haiyan');
    expect((await preview(customer, number, 'inspect')).statusCode).toBe(404);
    expect((await preview(engineer, number, 'dance')).statusCode).toBe(404);
    expect((await preview(plant.customers.hanbit.sender, number, 'refit')).statusCode).toBe(404);
  });
});

test('a need that its reader may go on without says so, before and after the attempt', async () => {
  const number = await plant.file('haiyan');
  const { acts } = await plant.read(engineer, number);
  const replace = acts.find(({ guideAct }) => guideAct?.id === 'replace');
  expect(replace).toMatchObject({ allowed: false, refusals: [{ overridable: true }] });
  const refused = await plant.act(engineer, number, 'do', { act: 'replace' });
  expect(refused.statusCode).toBe(422);
  expect(refused.json<ProblemDetails>().errors).toMatchObject([
    { code: 'act-need-unmet', overridable: true },
  ]);
});

test('facts say which of them the reader may say by hand', async () => {
  const number = await plant.file('haiyan');
  const settable = ({ facts }: CaseView) => facts.filter((fact) => fact.settable).map(({ id }) => id);
  expect(settable(await plant.read(engineer, number))).toEqual(['suspected', 'known']);
  expect(settable(await plant.read(customer, number))).toEqual(['wish', 'every', 'endsOn', 'size']);
});

test('a history says what was answered and what was proposed in the guide’s own words', async () => {
  const number = await plant.file('haiyan');
  await plant.act(engineer, number, 'do', { act: 'inspect', with: { part: 'the spring' } });
  await plant.act(engineer, number, 'do', { act: 'refit' });
  await plant.act(customer, number, 'set-fact', { fact: 'every', value: '4h' });
  const { items } = (await engineer.send('GET', inDemo(`/cases/${number}/timeline`))).json<Timeline>();
  expect(items.find(({ type }) => type === 'actDone')).toMatchObject({
    names: { act: { en: 'Inspect' } },
    answers: [{ label: { en: 'Part' }, value: 'the spring' }],
  });
  expect(items.find(({ type }) => type === 'proposed')?.proposal).toMatchObject({
    act: { id: 'refit', name: { en: 'Refit' } },
    of: ['specialist'],
  });
  expect(items.find(({ type }) => type === 'factSet')).toMatchObject({
    names: { fact: { en: 'Rhythm' } },
    answers: [{ value: '4h', amount: { kind: 'openTime', seconds: 14_400 } }],
  });
});

test('a case that waits for somebody’s agreement says so to them alone', async () => {
  const number = await plant.file('haiyan');
  await plant.act(engineer, number, 'do', { act: 'refit' });
  const asked = async (sender: Sender) => {
    const { items } = (await sender.send('GET', inDemo(`/cases?q=${number}`))).json<CaseList>();
    return items.map((row) => row.asked);
  };
  expect(await asked(specialist)).toEqual([true]);
  expect(await asked(engineer)).toEqual([false]);
  expect(await asked(customer)).toEqual([false]);
});

describe('other kinds of case', () => {
  test('are offered to those who may open them', async () => {
    const kinds = async (sender: Sender, more = '') => {
      const answer = await sender.send('GET', inDemo(`/filing/choices?channel=web${more}`));
      const { items } = answer.json<{ items: FilingChoice[] }>();
      return items.find(({ contract }) => contract.guide === 'plant')?.kinds.map(({ id }) => id);
    };
    const number = await plant.file('haiyan');
    const { contact } = await plant.read(customer, number);
    expect(await kinds(customer)).toEqual(['ticket']);
    expect(await kinds(engineer, `&contactId=${contact.id}`)).toEqual(['order']);
  });

  test('have no severity, and no act that changes one', async () => {
    const number = await plant.file('haiyan', { kind: 'ticket', severity: '', form: { serial: '7' } });
    const view = await plant.read(engineer, number);
    expect(view).toMatchObject({ severity: null, kind: { id: 'ticket' } });
    expect(view.acts.map(({ act }) => act)).not.toContain('change-severity');
    expect(view.acts.map(({ act }) => act)).toContain('assign');
  });

  test('stand in lists and counts that ask for them', async () => {
    await plant.file('haiyan');
    await plant.file('haiyan', { kind: 'ticket', severity: '', form: { serial: '8' } });
    const listed = async (kind: string) => {
      const { items } = (
        await customer.send('GET', inDemo(`/cases?limit=100&kind=${kind}`))
      ).json<CaseList>();
      const counts = (await customer.send('GET', inDemo(`/cases/counts?kind=${kind}`))).json<
        Record<string, number>
      >();
      expect(items).toHaveLength(counts['open'] ?? -1);
      return items;
    };
    const [requests, tickets, all] = [await listed('request'), await listed('ticket'), await listed('all')];
    expect(tickets.length).toBeGreaterThan(0);
    expect(tickets.every(({ kind }) => kind.id === 'ticket')).toBe(true);
    expect(all).toHaveLength(requests.length + tickets.length);
  });
});

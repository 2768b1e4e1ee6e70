import type {
  CaseView,
  EditionDiff,
  EditionRow,
  MovePreviewPage,
  MovePreviewView,
  ProblemDetails,
  ProofView,
  Timeline,
} from '@upheld/contract';
import { describe, expect, test } from 'vitest';
import { tickCases } from '../clock/tick-cases.ts';
import { fileCase, filings } from '../testing/filings.ts';
import { inDemo, startTestServer, testNow, type Sender } from '../testing/test-server.ts';
import { readShippedGuides } from './shipped-guides.ts';

const server = await startTestServer();
const { clock } = server.deps;
const manager = await server.as('fang.rui@northgate.example');
const engineer = await server.as('chen.jie@northgate.example');
const customer = await server.as(filings.commvault.email);

const shipped = (await readShippedGuides()).find(({ name }) => name === 'commvault')?.files ?? [];
const shippedEdition = '2008.6';
const minutes = 60_000;

/** The shipped guide as a later edition, with the second severity answered within an hour. */
function files(edition: string, effective: string, more: readonly (readonly [string, string])[] = []) {
  const edits = [
    [`edition: "${shippedEdition}"`, `edition: "${edition}"`],
    ['effective: 2008-06-01', `effective: ${effective}`],
    ['table: { 1: 1h, 2: 2h, 3: 3h, 4: 4h }', 'table: { 1: 1h, 2: 1h, 3: 3h, 4: 4h }'],
    ...more,
  ] as const;
  return shipped.map(({ path, text }) =>
    path === 'guide.yaml' ? { path, text: edits.reduce(replacedOnce, text) } : { path, text },
  );
}

function replacedOnce(text: string, [find, instead]: readonly [string, string]): string {
  if (text.split(find).length !== 2) throw new Error(`no single place for ${find}`);
  return text.replace(find, () => instead);
}

const publish = (sender: Sender, of: readonly { path: string; text: string }[]) =>
  sender.send('POST', inDemo('/guides'), { body: { files: of } });
const editions = async () =>
  (await engineer.send('GET', inDemo('/guides/commvault/editions'))).json<{ items: EditionRow[] }>().items;
const read = async (number: number) =>
  (await manager.send('GET', inDemo(`/cases/${number}`))).json<CaseView>();
const firstResponse = ({ milestones }: { milestones: CaseView['milestones'] }) =>
  milestones.find(({ id }) => id === 'first-response');
const move = (sender: Sender, number: number, to: string, headers: Record<string, string>) =>
  sender.send('POST', inDemo(`/cases/${number}/move-edition`), {
    body: { to, reason: 'The new edition holds for all.' },
    headers,
  });

const october = files('2026.10', '2026-10-10');
const held = await fileCase(customer, 'commvault');

describe('publishing', () => {
  test('is for managers and administrators', async () => {
    expect((await publish(engineer, october)).statusCode).toBe(403);
    expect((await publish(customer, october)).statusCode).toBe(403);
  });

  test('stores an edition once, and says where it is', async () => {
    const before = (await editions()).length;
    const first = await publish(manager, october);
    expect(first.statusCode, first.body).toBe(201);
    expect(first.headers['location']).toBe('/api/v1/workspaces/demo/guides/commvault?edition=2026.10');
    expect(first.json()).toMatchObject({
      guide: 'commvault',
      edition: '2026.10',
      effective: '2026-10-10',
      inForce: false,
      openCases: 0,
    });
    const again = await publish(manager, october.toReversed());
    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual(first.json());
    expect(await editions()).toHaveLength(before + 1);
  });

  test('never changes an edition', async () => {
    const answer = await publish(manager, files('2026.10', '2026-11-01'));
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'edition-changed' });
    expect((await editions()).find(({ edition }) => edition === '2026.10')?.effective).toBe('2026-10-10');
  });

  test('of two contents of one edition at once, one is stored and the other refused', async () => {
    const answers = await Promise.all([
      publish(manager, files('2027.1', '2027-01-01')),
      publish(manager, files('2027.1', '2027-01-02')),
    ]);
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([201, 409]));
  });

  test('of a guide with errors is refused with every error and its place', async () => {
    const broken = files('2027.2', '2027-01-01', [['name: 1-Critical', 'nmae: 1-Critical']]);
    const answer = await publish(manager, broken);
    expect(answer.statusCode).toBe(422);
    const problem = answer.json<ProblemDetails>();
    expect(problem.code).toBe('guide-has-errors');
    const line = (broken[0]?.text ?? '').split('\n').findIndex((each) => each.includes('nmae:')) + 1;
    expect(problem.errors).toContainEqual({
      pointer: '/files/0/text',
      code: 'unknown-field',
      detail: expect.stringContaining(`guide.yaml:${line}:5: `),
      clauses: [],
    });
    expect((await editions()).map(({ edition }) => edition)).not.toContain('2027.2');
  });

  test.each([
    [{ files: [] }, 400],
    [{ files: [{ path: '../guide.yaml', text: '' }] }, 400],
    [{ files: [{ path: 'texts/ko.yaml', text: 'guide: {}' }] }, 422],
  ])('of %o is refused', async (body, status) => {
    expect((await manager.send('POST', inDemo('/guides'), { body })).statusCode).toBe(status);
  });
});

describe('the editions of a guide', () => {
  test('are listed newest first, with the one in force and the open cases of each', async () => {
    const items = await editions();
    expect(items.map(({ edition, inForce }) => [edition, inForce])).toEqual([
      ['2027.1', false],
      ['2026.10', false],
      [shippedEdition, true],
    ]);
    expect(items.at(-1)?.openCases).toBeGreaterThan(0);
    expect(items[1]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('are not for customers, and not found for a guide that is not there', async () => {
    expect((await customer.send('GET', inDemo('/guides/commvault/editions'))).statusCode).toBe(403);
    expect((await engineer.send('GET', inDemo('/guides/nobody/editions'))).statusCode).toBe(404);
  });

  test('are compared in the language of the reader', async () => {
    const path = inDemo(`/guides/commvault/editions/${shippedEdition}/diff/2026.10`);
    const answer = await manager.send('GET', path);
    expect(answer.statusCode, answer.body).toBe(200);
    const { before, after, changes } = answer.json<EditionDiff>();
    expect([before.edition, after.edition]).toEqual([shippedEdition, '2026.10']);
    const change = changes.find(({ code }) => code === 'target-changed');
    expect(change).toMatchObject({
      verdict: 'better',
      say: expect.stringMatching(/^首次响应（严重级别 2-High.*）：2 小时 → 1 小时（缩短）$/),
      after: { path: 'milestones.first-response.target', clauses: ['CV-06'] },
    });
    expect((await manager.send('GET', path.replace('2026.10', '1999.1'))).statusCode).toBe(404);
  });
});

describe('moving a case', () => {
  const previewOf = (number: number, to: string, sender = manager) =>
    sender.send('GET', inDemo(`/cases/${number}/move-preview?to=${to}`));

  test('publishing leaves it where it is', async () => {
    const view = await read(held);
    expect(view.edition).toBe(shippedEdition);
    // Two hours of support hours from 11:00 in Beijing.
    expect(firstResponse(view)?.due).toBe('2026-09-30T05:00:00.000Z');
  });

  test('is previewed: half an hour later, an hour in full from then on', async () => {
    await clock.moveTo(testNow + 30 * minutes);
    const preview = (await previewOf(held, '2026.10')).json<MovePreviewView>();
    expect(preview).toMatchObject({ number: held, from: shippedEdition, to: '2026.10', refusals: [] });
    expect(preview.milestones.find(({ id }) => id === 'first-response')).toMatchObject({
      what: 'sooner',
      before: { due: '2026-09-30T05:00:00.000Z', target: { kind: 'openTime', seconds: 7200 } },
      after: { due: '2026-09-30T04:30:00.000Z', target: { kind: 'openTime', seconds: 3600 } },
    });
    expect((await read(held)).edition).toBe(shippedEdition);
  });

  test('is previewed for all that another edition holds, a page at a time', async () => {
    const path = inDemo('/guides/commvault/editions/2026.10/move-preview');
    const whole = (await manager.send('POST', `${path}?limit=100`)).json<MovePreviewPage>();
    const open = (await editions()).find(({ edition }) => edition === shippedEdition)?.openCases;
    expect(whole.items).toHaveLength(open ?? 0);
    expect(whole.items.map(({ number }) => number)).toContain(held);
    const paged: number[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query = cursor === '' ? '?limit=1' : `?limit=1&cursor=${cursor}`;
      const page: MovePreviewPage = (await manager.send('POST', path + query)).json<MovePreviewPage>();
      paged.push(...page.items.map(({ number }) => number));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole.items.map(({ number }) => number));
  });

  test('is for managers, and only on the version that they have read', async () => {
    const etag = `"${(await read(held)).version}"`;
    expect((await move(engineer, held, '2026.10', { 'if-match': etag })).statusCode).toBe(403);
    expect((await move(customer, held, '2026.10', { 'if-match': etag })).statusCode).toBe(403);
    expect((await previewOf(held, '2026.10', engineer)).statusCode).toBe(403);
    expect((await move(manager, held, '2026.10', {})).statusCode).toBe(428);
    const note = { body: 'Asked for the logs.', files: [] };
    const noted = await engineer.send('POST', inDemo(`/cases/${held}/note`), {
      body: note,
      headers: { 'if-match': etag },
    });
    expect(noted.statusCode, noted.body).toBe(200);
    expect((await move(manager, held, '2026.10', { 'if-match': etag })).statusCode).toBe(412);
  });

  test.each([
    ['1999.1', 'edition-unknown'],
    [shippedEdition, 'edition-same'],
  ])('to %s is refused as %s', async (to, code) => {
    const etag = `"${(await read(held)).version}"`;
    const answer = await move(manager, held, to, { 'if-match': etag });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code });
  });

  test('does what the preview said, and everything after goes by the new edition', async () => {
    const etag = `"${(await read(held)).version}"`;
    const answer = await move(manager, held, '2026.10', { 'if-match': etag });
    expect(answer.statusCode, answer.body).toBe(200);
    const view = answer.json<CaseView>();
    expect(view.edition).toBe('2026.10');
    expect(firstResponse(view)?.due).toBe('2026-09-30T04:30:00.000Z');
    expect(await read(held)).toEqual(view);

    const timeline = (await manager.send('GET', inDemo(`/cases/${held}/timeline`))).json<Timeline>();
    expect(timeline.items.at(-1)).toMatchObject({
      type: 'editionMoved',
      data: { from: shippedEdition, to: '2026.10', reason: 'The new edition holds for all.' },
    });
    const proof = (await manager.send('GET', inDemo(`/cases/${held}/promises/first-response`))).json<ProofView>();
    expect(proof.milestone.due).toBe('2026-09-30T04:30:00.000Z');
    expect(proof.changes).toMatchObject([{ what: 'edition' }]);
    const listed = (await manager.send('GET', inDemo('/cases?view=open&guide=commvault'))).json<{ items: CaseView[] }>();
    expect(listed.items.find(({ number }) => number === held)?.next?.due).toBe('2026-09-30T04:30:00.000Z');
    expect((await editions()).find(({ edition }) => edition === '2026.10')?.openCases).toBe(1);
  });

  test('its clock wakes it by the new edition, also after all was read anew', async () => {
    const { rows } = await server.deps.pool.query<{ id: string }>(`select id from workspace where slug = 'demo'`);
    const workspaceId = rows[0]?.id ?? '';
    server.deps.guides.forget(workspaceId);
    await clock.moveTo(Date.parse('2026-09-30T04:30:00.001Z'));
    while ((await tickCases(server.deps, workspaceId)).ticks > 0);
    expect(firstResponse(await read(held))).toMatchObject({
      state: 'missed',
      due: '2026-09-30T04:30:00.000Z',
    });
  });
});

describe('the edition in force', () => {
  test('is the one whose day has come in the zone of the guide', async () => {
    const editionOfNew = async () => (await read(await fileCase(customer, 'commvault'))).edition;
    // The last millisecond of 9 October in Beijing.
    await clock.moveTo(Date.parse('2026-10-09T15:59:59.999Z'));
    expect(await editionOfNew()).toBe(shippedEdition);
    await clock.moveTo(Date.parse('2026-10-09T16:00:00Z'));
    expect(await editionOfNew()).toBe('2026.10');
    expect((await editions()).filter(({ inForce }) => inForce).map(({ edition }) => edition)).toEqual(['2026.10']);
    const guide = (await customer.send('GET', inDemo('/guides/commvault'))).json();
    expect(guide).toMatchObject({ edition: '2026.10' });
  });
});

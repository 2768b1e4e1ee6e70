import { beforeEach, describe, expect, test } from 'vitest';
import { startPlant } from '../testing/plant.ts';
import { inDemo, startTestServer } from '../testing/test-server.ts';
import { carryOutAllCalls } from './carry-out-calls.ts';
import { tickCases } from './tick-cases.ts';

const server = await startTestServer();
const plant = await startPlant(server);
const { deps } = server;
const { engineer } = plant;
const customer = plant.customers.haiyan.sender;

const mine = await plant.file('haiyan');
const theirs = await plant.file('hanbit');

/** How often a case has heard of it. */
async function heard(number: number): Promise<number> {
  const { items } = (await engineer.send('GET', inDemo(`/cases/${number}/timeline`))).json<{
    items: { type: string; data: { act?: string } }[];
  }>();
  return items.filter(({ type, data }) => type === 'actDone' && data.act === 'hear').length;
}

const errands = async () =>
  (await deps.pool.query<{ case_id: string; seq: number }>('select * from case_call order by called_at'))
    .rows;

/** How often each of the two cases hears of it, from now until the errands are done. */
async function hearing(during: () => Promise<unknown>) {
  const before = [await heard(mine), await heard(theirs)];
  await during();
  await carryOutAllCalls(deps);
  return [(await heard(mine)) - (before[0] ?? 0), (await heard(theirs)) - (before[1] ?? 0)];
}

const tells = (sender: typeof engineer, act: string, number = mine) =>
  plant.act(sender, number, 'do', { act });

beforeEach(() => deps.pool.query('delete from case_call'));

describe('an act that calls on other cases', () => {
  test('of staff reaches every account, of a customer its own only', async () => {
    expect(await hearing(() => tells(engineer, 'tellAll'))).toEqual([1, 1]);
    expect(await hearing(() => tells(customer, 'tellAll'))).toEqual([1, 0]);
  });

  test('of a customer reaches no further by way of what the program does then', async () => {
    expect(await hearing(() => tells(engineer, 'tellByRelay'))).toEqual([1, 1]);
    expect(await hearing(() => tells(customer, 'tellByRelay'))).toEqual([1, 0]);
  });

  test('leaves alone what was opened after it', async () => {
    await tells(engineer, 'tellAll');
    await deps.clock.moveTo(deps.clock.now() + 60_000);
    const later = await plant.file('haiyan');
    await carryOutAllCalls(deps);
    expect(await heard(later)).toBe(0);
  });
});

describe('an errand', () => {
  test('is there with the event, for whoever carries it out next', async () => {
    await tells(engineer, 'tellAll');
    expect(await errands()).toHaveLength(1);
  });

  test('that was interrupted is carried out again, and nothing twice', async () => {
    expect(
      await hearing(async () => {
        await tells(engineer, 'tellAll');
        const [errand] = await errands();
        await carryOutAllCalls(deps);
        expect(await errands()).toEqual([]);
        // Killed after the last case, before the errand was crossed off.
        await deps.pool.query(
          `insert into case_call (workspace_id, case_id, seq, account_id, called_at)
           select workspace_id, id, $2, account_id, now() from "case" where id = $1`,
          [errand?.case_id, errand?.seq],
        );
      }),
    ).toEqual([1, 1]);
    expect(await errands()).toEqual([]);
  });

  test('by two at once is carried out once', async () => {
    expect(
      await hearing(async () => {
        await tells(engineer, 'tellAll');
        await Promise.all([carryOutAllCalls(deps), carryOutAllCalls(deps)]);
      }),
    ).toEqual([1, 1]);
  });

  test('that cannot be carried out is set aside, holds up no other, and is tried again', async () => {
    const broken = await plant.file('haiyan');
    await tells(engineer, 'tellAll', broken);
    const {
      rows: [kept],
    } = await deps.pool.query<{ edition: string }>('select edition from "case" where number = $1', [broken]);
    await deps.pool.query(`update "case" set edition = 'gone' where number = $1`, [broken]);
    expect(await hearing(() => tells(engineer, 'tellAll'))).toEqual([1, 1]);
    // The broken case itself was called on, too, and did not hear it.
    expect(await errands()).toHaveLength(2);
    expect(await carryOutAllCalls(deps)).toBe(0);

    await deps.pool.query('update "case" set edition = $2 where number = $1', [broken, kept?.edition]);
    await deps.clock.moveTo(deps.clock.now() + 11 * 60_000);
    expect(await hearing(async () => undefined)).toEqual([1, 1]);
    expect(await errands()).toEqual([]);
  });
});

test('a case whose wake-up cannot be stored holds up no other', async () => {
  const [broken, sound] = [await plant.file('haiyan'), await plant.file('hanbit')];
  await deps.pool.query(
    'alter table "case" add constraint broken check (number <> $1 or version < 2)'.replace('$1', `${broken}`),
  );
  const { rows } = await deps.pool.query<{ id: string }>(`select id from workspace where slug = 'demo'`);
  await deps.clock.moveTo(deps.clock.now() + 7 * 24 * 3_600_000);
  for (let left = 200; left > 0 && (await tickCases(deps, rows[0]?.id ?? '')).ticks > 0; left -= 1);
  const missed = async (number: number) =>
    (await plant.read(engineer, number)).milestones.find(({ id }) => id === 'response')?.missedAt ?? null;
  expect(await missed(sound)).not.toBeNull();
  const due = `select number::int as number from "case" where wake_at <= $1`;
  expect((await deps.pool.query(due, [new Date(deps.clock.now())])).rows).toEqual([]);
  await deps.pool.query('alter table "case" drop constraint broken');
  await deps.clock.moveTo(deps.clock.now() + 11 * 60_000);
  await tickCases(deps, rows[0]?.id ?? '');
  expect(await missed(broken)).not.toBeNull();
});

test('a case whose edition is gone holds up no other', async () => {
  const [broken, sound] = [await plant.file('haiyan'), await plant.file('hanbit')];
  await deps.pool.query(`update "case" set edition = 'gone' where number = $1`, [broken]);
  const { rows } = await deps.pool.query<{ id: string }>(`select id from workspace where slug = 'demo'`);
  await deps.clock.moveTo(deps.clock.now() + 7 * 24 * 3_600_000);
  for (let left = 200; left > 0 && (await tickCases(deps, rows[0]?.id ?? '')).ticks > 0; left -= 1);
  const view = await plant.read(engineer, sound);
  expect(view.milestones.find(({ id }) => id === 'response')?.missedAt).not.toBeNull();
});

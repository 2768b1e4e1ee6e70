import { join } from 'node:path';
import type { CaseEvent } from '@upheld/engine';
import { MemoryWorld, tellStory } from '@upheld/scenario';
import { expect, test } from 'vitest';
import { projectRoot } from '../../project.ts';
import { GuideShelf } from '../guide-shelf.ts';
import { loadScenario } from '../load-scenario.ts';
import { differencesFromMemory } from './same-as-in-memory.ts';

const loaded = await loadScenario(
  join(projectRoot, 'scenarios/xensource/one-owner-until-both-agree.yaml'),
  new GuideShelf(),
);
if (!loaded.ok) throw new Error('the scenario cannot be read');
const { ready } = loaded;
const world = new MemoryWorld(ready);
await tellStory(ready, world);
const [told] = world.cases;
if (told === undefined) throw new Error('the scenario opens no case');
const { history } = told.kase;

const differences = (changed: readonly CaseEvent[]) =>
  differencesFromMemory(ready, [{ name: told.name, number: 10_001, history: changed }]);

test('a history that differs in ids and in when it was noticed alone is the same', async () => {
  const elsewhere = history.map((event): CaseEvent => {
    const seen = { ...event, noticed: event.at + 500 };
    if (seen.type === 'acknowledged') return { ...seen, messageId: '<1@elsewhere.example>' };
    return seen.type === 'opened' ? { ...seen, number: 10_001 } : seen;
  });
  expect(await differences(elsewhere)).toEqual([]);
});

test('an event that comes later, says something else or is missing is told with its place', async () => {
  const at = history.findIndex(({ type }) => type === 'assigned');
  const event = history[at];
  if (event?.type !== 'assigned') throw new Error('nobody took the case');
  const found = async (other: CaseEvent) => (await differences(history.with(at, other)))[0];
  expect(await found({ ...event, at: event.at + 1 })).toMatchObject({ path: `${told.name}.history.${at}` });
  expect(await found({ ...event, reason: 'On holiday' })).toMatchObject({
    path: `${told.name}.history.${at}`,
    found: expect.stringContaining('reason: On holiday'),
  });
  expect((await differences(history.slice(0, -1)))[0]).toMatchObject({
    path: `${told.name}.history.${history.length - 1}`,
    found: 'nothing more',
  });
});

test('a case that only one of the two worlds has is told', async () => {
  expect(await differencesFromMemory(ready, [])).toMatchObject([{ path: `${told.name}.history.0` }]);
});

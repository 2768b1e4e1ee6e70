import { pino } from 'pino';
import { expect, test } from 'vitest';
import { plantGuide } from '../testing/plant-guide.ts';
import { startTestServer } from '../testing/test-server.ts';
import { storeEdition } from './edition-store.ts';
import { createGuideRegistry } from './guide-registry.ts';

const { deps } = await startTestServer();
const { rows } = await deps.pool.query<{ id: string }>(`select id from workspace where slug = 'demo'`);
const workspaceId = rows[0]?.id ?? '';

/** A registry of another process, with the queries that it makes. */
function registry() {
  const asked: string[] = [];
  const pool = new Proxy(deps.pool, {
    get: (target, key) =>
      key === 'query'
        ? (text: string, values: unknown[]) => {
            asked.push(text);
            return target.query(text, values);
          }
        : Reflect.get(target, key),
  });
  return { asked, guides: createGuideRegistry(pool, deps.clock, pino({ level: 'silent' })) };
}

test('an edition that the program no longer takes hides no other', async () => {
  const files = plantGuide('broken').map(({ path, text }) => ({ path, text: text.replace('zone: UTC', 'zone: Nowhere') }));
  await storeEdition(deps.pool, workspaceId, { guide: 'plant', edition: 'broken', files });
  const { guides } = registry();
  expect((await guides.current(workspaceId)).map(({ id }) => id)).toContain('commvault');
  expect(await guides.find(workspaceId, 'plant', 'broken')).toBeNull();
  await expect(guides.edition(workspaceId, 'plant', 'broken')).rejects.toThrow('broken');
});

test('asking for what never was costs no reading of all editions', async () => {
  const { asked, guides } = registry();
  const guide = await guides.find(workspaceId, 'commvault');
  const before = asked.filter((text) => text.includes('files')).length;
  for (let count = 0; count < 5; count += 1) expect(await guides.find(workspaceId, 'commvault', `x${count}`)).toBeNull();
  expect(asked.filter((text) => text.includes('files'))).toHaveLength(before);
  expect(await guides.find(workspaceId, 'commvault')).toBe(guide);
});

test('an edition that another process has stored is found when it is asked for', async () => {
  const { guides } = registry();
  expect(await guides.find(workspaceId, 'plant', '7')).toBeNull();
  await storeEdition(deps.pool, workspaceId, { guide: 'plant', edition: '7', files: plantGuide('7') });
  expect((await guides.find(workspaceId, 'plant', '7'))?.edition).toBe('7');
});

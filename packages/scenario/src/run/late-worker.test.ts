import { expect, test } from 'vitest';
import { bound } from '../testing/workshop.ts';
import { MemoryWorld } from '../world/memory-world.ts';
import type { ReadyScenario } from '../bind/ready-scenario.ts';
import { lateWorkerFailures } from './late-worker.ts';

function ready(story: string): ReadyScenario {
  const found = bound(story).ready;
  if (found === null) throw new Error('the story has problems');
  return found;
}

function told(scenario: ReadyScenario): MemoryWorld {
  const world = new MemoryWorld(scenario);
  for (const { at, deed } of scenario.steps) {
    world.passTo(at);
    if (deed !== null) world.does(deed, at);
  }
  return world;
}

const missed = `
story:
  - { at: 2026-11-23 09:00, by: otto, does: open }
  - { at: 2026-11-23 12:00, by: mika, does: message }
  - { at: 2026-11-30 12:00, expect: { closed: silent } }`;

test('a worker that slept through warnings, a miss and a closing wrote the same history', () => {
  const scenario = ready(missed);
  const world = told(scenario);
  expect(world.cases.flatMap(({ kase }) => kase.history.map(({ type }) => type))).toEqual([
    'opened',
    'acknowledged',
    'milestoneWarned',
    'milestoneMissed',
    'messageSent',
    'noticeSent',
    'milestoneMissed',
    'closed',
    'noticeSent',
  ]);
  expect(lateWorkerFailures(scenario, world)).toEqual([]);
});

test('a history that a late worker writes otherwise is told with the first event that differs', () => {
  const short = missed.replace(
    '2026-11-30 12:00, expect: { closed: silent }',
    '13:00, expect: { status: withUs }',
  );
  const answered = ready(short.replace('12:00, by: mika', '10:30, by: mika'));
  expect(lateWorkerFailures(ready(short), told(answered))).toMatchObject([
    {
      path: 'case.history.3',
      expected: 'messageSent 2026-11-23 10:30',
      found: 'milestoneMissed 2026-11-23 11:00, where the worker slept',
    },
  ]);
});

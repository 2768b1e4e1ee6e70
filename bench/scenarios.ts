import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GuideShelf } from '../packages/cli/src/scenarios/guide-shelf.ts';
import { loadScenario } from '../packages/cli/src/scenarios/load-scenario.ts';
import { scenarioFiles } from '../packages/cli/src/scenarios/scenario-files.ts';
import { compileGuide } from '../packages/engine/src/guide/compile.ts';
import type { Guide } from '../packages/engine/src/guide/guide.ts';
import { replay } from '../packages/engine/src/case/evolve.ts';
import type { CaseEvent } from '../packages/engine/src/case/event.ts';
import { milestones } from '../packages/engine/src/turn/milestones.ts';
import type { ReadyScenario } from '@upheld/scenario';
import { runScenario } from '@upheld/scenario';
import { longGuide } from './support/long-guide.ts';

// What one core does: the shipped scenarios a second, each with its second run by a worker that sleeps; histories of cases
// replayed a second, once as they are and once with every clock; and how long it takes to check a guide of 2,000 lines.

const root = join(import.meta.dirname, '..');
const seconds = 5;
const histories = 100_000;

const ready = await shippedScenarios();
const told = await scenariosPerSecond(ready);
replayedPerSecond(told);
await lintOfLongGuide();

async function shippedScenarios(): Promise<ReadyScenario[]> {
  const shelf = new GuideShelf();
  const scenarios: ReadyScenario[] = [];
  for (const path of await scenarioFiles([join(root, 'scenarios')])) {
    const loaded = await loadScenario(path, shelf);
    if (!loaded.ok) throw new Error(`${path} cannot be run`);
    scenarios.push(loaded.ready);
  }
  return scenarios;
}

interface ToldCase {
  guide: Guide;
  history: readonly CaseEvent[];
}

async function scenariosPerSecond(scenarios: readonly ReadyScenario[]): Promise<ToldCase[]> {
  const cases: ToldCase[] = [];
  for (const scenario of scenarios) {
    const result = await runScenario(scenario);
    if (!result.passed) throw new Error(`${result.file} fails`);
    cases.push(...result.cases.map(({ history }) => ({ guide: scenario.guide, history })));
  }
  const began = performance.now();
  let ran = 0;
  while (performance.now() - began < seconds * 1000) {
    for (const scenario of scenarios) await runScenario(scenario);
    ran += scenarios.length;
  }
  const perSecond = Math.round((ran * 1000) / (performance.now() - began));
  const steps = scenarios.reduce((sum, scenario) => sum + scenario.steps.length, 0);
  print({ bench: 'scenarios', scenarios: scenarios.length, steps, perSecond });
  return cases;
}

function replayedPerSecond(cases: readonly ToldCase[]): void {
  const events = cases.reduce((sum, { history }) => sum + history.length, 0) / cases.length;
  const measured = (what: string, count: number, each: (one: ToldCase) => void) => {
    for (const one of cases) each(one);
    const began = performance.now();
    for (let done = 0; done < count; done++) {
      const one = cases[done % cases.length];
      if (one !== undefined) each(one);
    }
    const elapsed = performance.now() - began;
    print({
      bench: 'replay',
      what,
      histories: count,
      eventsEach: Math.round(events * 10) / 10,
      seconds: Math.round(elapsed) / 1000,
      perSecond: Math.round((count * 1000) / elapsed),
    });
  };
  measured('case', histories, ({ history }) => {
    replay(history);
  });
  measured('case with all clocks', histories, ({ guide, history }) => {
    milestones(guide, replay(history), history.at(-1)?.at ?? 0);
  });
}

async function lintOfLongGuide(): Promise<void> {
  const source = await readFile(join(root, 'guides/xensource/guide.yaml'), 'utf8');
  const text = longGuide(source, 2_000);
  const files = [{ path: 'guide.yaml', text }];
  const times: number[] = [];
  for (let round = 0; round < 15; round++) {
    const began = performance.now();
    const { guide } = compileGuide(files);
    times.push(performance.now() - began);
    if (guide === null) throw new Error('the long guide has errors');
  }
  const sorted = times.slice(5).toSorted((a, b) => a - b);
  print({
    bench: 'lint',
    lines: text.split('\n').length,
    milliseconds: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    first: Math.round(times[0] ?? 0),
  });
}

function print(figures: object): void {
  console.log(JSON.stringify(figures));
}

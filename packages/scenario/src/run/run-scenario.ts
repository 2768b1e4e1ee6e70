import type { ReadyScenario } from '../bind/ready-scenario.ts';
import { MemoryWorld, RestlessClock } from '../world/memory-world.ts';
import { lateWorkerFailures } from './late-worker.ts';
import type { CaseResult, Failure, ScenarioResult } from './scenario-result.ts';
import { tellStory } from './tell-story.ts';

/** Runs a scenario in memory, and once more with a worker that sleeps through it. */
export async function runScenario(ready: ReadyScenario): Promise<ScenarioResult> {
  const { source, guide, zone, steps } = ready;
  const world = new MemoryWorld(ready);
  const head = {
    file: source.shaped.file,
    title: source.title,
    guide: guide.id,
    edition: guide.edition,
    zone,
    clauses: source.clauses,
  };
  const end = steps.at(-1)?.at ?? 0;
  try {
    const told = await tellStory(ready, world);
    const failures = [...told.failures, ...lateWorkerFailures(ready, world)];
    return { ...head, ...told, failures, passed: failures.length === 0, cases: casesOf(world, end) };
  } catch (error) {
    if (!(error instanceof RestlessClock)) throw error;
    const failure: Failure = {
      line: 1,
      column: 1,
      path: '',
      expected: 'clocks that come to rest',
      found: error.message,
    };
    return { ...head, passed: false, failures: [failure], steps: [], cases: casesOf(world, end) };
  }
}

const casesOf = (world: MemoryWorld, at: number): CaseResult[] =>
  world.cases.map(({ name, kase }) => ({
    name,
    number: kase.number,
    kind: kase.kind,
    title: kase.title,
    history: kase.history,
    milestones: world.look(name, at)?.milestones ?? [],
  }));

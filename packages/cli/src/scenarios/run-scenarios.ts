import { runScenario, type ScenarioResult, type UnreadableScenario } from '@upheld/scenario';
import type { GuideShelf } from './guide-shelf.ts';
import { loadScenario, type LoadedScenario } from './load-scenario.ts';
import { scenarioFiles } from './scenario-files.ts';

export type Result = ScenarioResult | UnreadableScenario;

/** Runs every scenario that paths name, in memory, or live over HTTP. Throws what reading a path throws. */
export async function runScenarios(
  paths: readonly string[],
  shelf: GuideShelf,
  where: 'in memory' | 'live',
): Promise<readonly Result[]> {
  const loaded: LoadedScenario[] = [];
  for (const path of await scenarioFiles(paths)) loaded.push(await loadScenario(path, shelf));
  const runnable = loaded.filter((one) => one.ok);
  const results = where === 'live' ? await overHttp(runnable) : await inMemory(runnable);
  return [...results, ...loaded.flatMap((one) => (one.ok ? [] : [one.unreadable]))];
}

type Runnable = Extract<LoadedScenario, { ok: true }>;

async function inMemory(runnable: readonly Runnable[]): Promise<ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  for (const { ready } of runnable) results.push(await runScenario(ready));
  return results;
}

async function overHttp(runnable: readonly Runnable[]): Promise<ScenarioResult[]> {
  // Loaded here: the server is large, and most runs need nothing of it.
  const { runLive } = await import('./live/run-live.ts');
  return runLive(runnable);
}

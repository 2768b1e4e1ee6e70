import { Command } from 'commander';
import { runScenario, type ScenarioResult, type UnreadableScenario } from '@upheld/scenario';
import type { Finish } from '../finish.ts';
import { GuideShelf } from '../scenarios/guide-shelf.ts';
import { loadScenario, type LoadedScenario } from '../scenarios/run-scenario-file.ts';
import { scenarioFiles } from '../scenarios/scenario-files.ts';
import { scenarioLines } from '../scenarios/scenario-lines.ts';

/** `upheld scenario`: lets stories happen under their guides, and compares. Exit 1 where one of them fails. */
export const scenarioCommand = (finish: Finish) =>
  new Command('scenario')
    .description('run scenarios and compare what happens with what they expect')
    .argument('<file...>', 'scenario files, or folders of them')
    .option('--live', 'over HTTP against a server of their own on a simulated clock, instead of in memory')
    .option('--json', 'one JSON object with every step, case and failure')
    .action(async (paths: string[], options: { live?: boolean; json?: boolean }) => {
      const results = await run(paths, options.live === true).catch((error: unknown) => {
        if (!isFileProblem(error)) throw error;
        process.stderr.write(`upheld scenario: cannot read ${error.path ?? 'a file'}: ${error.message}\n`);
        return null;
      });
      if (results === null) {
        finish(2);
        return;
      }
      const passed = results.filter((result) => result.passed).length;
      const failed = results.length - passed;
      process.stdout.write(
        options.json === true
          ? `${JSON.stringify({ passed, failed, scenarios: results }, null, 2)}\n`
          : scenarioLines(results, process.stdout.isTTY),
      );
      finish(failed > 0 ? 1 : 0);
    });

async function run(
  paths: readonly string[],
  live: boolean,
): Promise<readonly (ScenarioResult | UnreadableScenario)[]> {
  const shelf = new GuideShelf();
  const loaded: LoadedScenario[] = [];
  for (const path of await scenarioFiles(paths)) loaded.push(await loadScenario(path, shelf));
  const runnable = loaded.filter((one) => one.ok);
  const unreadable = loaded.flatMap((one) => (one.ok ? [] : [one.unreadable]));
  if (!live) {
    const results: ScenarioResult[] = [];
    for (const { ready } of runnable) results.push(await runScenario(ready));
    return [...results, ...unreadable];
  }
  // Loaded here: the server is large, and most runs need nothing of it.
  const { runLive } = await import('../scenarios/live/run-live.ts');
  return [...(await runLive(runnable)), ...unreadable];
}

const isFileProblem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

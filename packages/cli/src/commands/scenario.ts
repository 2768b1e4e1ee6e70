import { Command } from 'commander';
import type { Finish } from '../finish.ts';
import { GuideShelf } from '../scenarios/guide-shelf.ts';
import { runScenarios } from '../scenarios/run-scenarios.ts';
import { scenarioLines } from '../scenarios/scenario-lines.ts';

/** `upheld scenario`: lets stories happen under their guides, and compares. Exit 1 where one of them fails. */
export const scenarioCommand = (finish: Finish) =>
  new Command('scenario')
    .description('run scenarios and compare what happens with what they expect')
    .argument('<file...>', 'scenario files, or folders of them')
    .option('--live', 'over HTTP against a server of their own on a simulated clock, instead of in memory')
    .option('--json', 'one JSON object with every step, case and failure')
    .action(async (paths: string[], options: { live?: boolean; json?: boolean }) => {
      const results = await runScenarios(
        paths,
        new GuideShelf(),
        options.live === true ? 'live' : 'in memory',
      ).catch((error: unknown) => {
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

const isFileProblem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

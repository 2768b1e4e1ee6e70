import { join } from 'node:path';
import { Command } from 'commander';
import type { Finish } from '../finish.ts';
import { projectRoot } from '../project.ts';
import { coverageLines } from '../scenarios/coverage-lines.ts';
import { measureCoverage } from '../scenarios/measure-coverage.ts';

interface Options {
  requirements: string;
  live?: boolean;
  json?: boolean;
}

/** `upheld coverage`: which requirement is shown by which scenarios, and whether they pass. Exit 1 on a gap or a failure. */
export const coverageCommand = (finish: Finish) =>
  new Command('coverage')
    .description('every requirement of the guides, the scenarios that show it, and whether they pass')
    .argument('[folder]', 'of scenarios; default those of this installation', join(projectRoot, 'scenarios'))
    .option('--requirements <file>', 'the table', join(projectRoot, 'docs/requirements.md'))
    .option('--live', 'run the scenarios over HTTP against a server of their own, instead of in memory')
    .option('--json', 'as JSON')
    .action(async (folder: string, options: Options) => {
      const measured = await measureCoverage(
        options.requirements,
        folder,
        options.live === true ? 'live' : 'in memory',
      ).catch((error: unknown) => {
        if (!(error instanceof Error) || !('syscall' in error)) throw error;
        process.stderr.write(`upheld coverage: ${error.message}\n`);
        return null;
      });
      if (measured === null) {
        finish(2);
        return;
      }
      const { coverage, problems } = measured;
      process.stdout.write(
        options.json === true
          ? `${JSON.stringify({ ...coverage, problems }, null, 2)}\n`
          : coverageLines(measured, process.stdout.isTTY),
      );
      finish(coverage.complete && problems.length === 0 ? 0 : 1);
    });

import { Command } from 'commander';
import { compileGuide, type Problem } from '@upheld/engine';
import type { Finish } from '../finish.ts';
import { pathOnDisk, readGuideFolder, type GuideFolder } from '../guide-folder.ts';
import { readHoldings } from '../read-holdings.ts';
import { problemLines } from '../problem-lines.ts';

/** `upheld lint`: every problem of guide files at once. Exit 1 where there are errors; warnings alone are fine. */
export const lintCommand = (finish: Finish) =>
  new Command('lint')
    .description('check guide files: folders, or paths of guide.yaml')
    .argument('<file...>', 'guide folders or files')
    .option('--json', 'one JSON object with all problems')
    .option('--on <date>', 'the day on which the guide is read, 2026-11-22; default today')
    .option('--held <file>', 'JSON with the roles that somebody holds and the products under contract')
    .action(async (paths: string[], options: { json?: boolean; on?: string; held?: string }) => {
      const asOf = options.on ?? Temporal.Now.plainDateISO().toString();
      if (!isDate(asOf)) {
        process.stderr.write(`upheld lint: --on is no date such as 2026-11-22: ${asOf}\n`);
        finish(2);
        return;
      }
      const held = options.held === undefined ? null : await readHoldings(options.held);
      if (held !== null && !held.ok) {
        process.stderr.write(`upheld lint: ${held.message}\n`);
        finish(2);
        return;
      }
      const read = { asOf, ...(held === null ? {} : { held: held.value }) };
      const problems: Problem[] = [];
      for (const path of paths) {
        const found = await readGuideFolder(path);
        if (!found.ok) {
          process.stderr.write(`upheld lint: cannot read ${path}: ${found.message}\n`);
          finish(2);
          return;
        }
        const { folder } = found;
        for (const problem of compileGuide(folder.files, read).problems)
          problems.push(placed(problem, folder));
      }
      const errors = problems.filter((problem) => problem.severity === 'error').length;
      if (options.json === true) {
        process.stdout.write(
          `${JSON.stringify({ errors, warnings: problems.length - errors, problems }, null, 2)}\n`,
        );
      } else {
        process.stdout.write(problemLines(problems, process.stdout.isTTY));
      }
      finish(errors > 0 ? 1 : 0);
    });

function isDate(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

const placed = (problem: Problem, folder: GuideFolder): Problem => ({
  ...problem,
  file: pathOnDisk(folder, problem.file),
  related:
    problem.related === null ? null : { ...problem.related, file: pathOnDisk(folder, problem.related.file) },
});

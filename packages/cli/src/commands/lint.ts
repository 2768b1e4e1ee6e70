import { Command } from 'commander';
import { compileGuide, type Problem } from '@upheld/engine';
import type { Finish } from '../finish.ts';
import { pathOnDisk, readGuideFolder, type GuideFolder } from '../guide-folder.ts';
import { problemLines } from '../problem-lines.ts';

/** `upheld lint`: every problem of guide files at once. Exit 1 where there are errors; warnings alone are fine. */
export const lintCommand = (finish: Finish) =>
  new Command('lint')
    .description('check guide files: folders, or paths of guide.yaml')
    .argument('<file...>', 'guide folders or files')
    .option('--json', 'one JSON object with all problems')
    .action(async (paths: string[], options: { json?: boolean }) => {
      const problems: Problem[] = [];
      for (const path of paths) {
        const read = await readGuideFolder(path);
        if (!read.ok) {
          process.stderr.write(`upheld lint: cannot read ${path}: ${read.message}\n`);
          finish(2);
          return;
        }
        const { folder } = read;
        for (const problem of compileGuide(folder.files).problems) problems.push(placed(problem, folder));
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

const placed = (problem: Problem, folder: GuideFolder): Problem => ({
  ...problem,
  file: pathOnDisk(folder, problem.file),
  related:
    problem.related === null ? null : { ...problem.related, file: pathOnDisk(folder, problem.related.file) },
});

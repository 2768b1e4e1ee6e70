import { Command } from 'commander';
import type { Finish } from '../finish.ts';
import { settingWarnings } from '../setting-warnings.ts';

/** `upheld config check`: every setting in force with its secrets masked, or everything that is wrong. */
export const configCommand = (finish: Finish) => {
  const config = new Command('config').description('settings from the environment');
  config
    .command('check')
    .description('print every setting as it would be used, with secrets masked; exit 1 where one is wrong')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => {
      // Loaded here: the server is large, and most commands need nothing of it.
      const { describeSettings, findUnknownSettings, readSettings } = await import('@upheld/server');
      process.stderr.write(settingWarnings(findUnknownSettings(process.env)));
      const read = await readSettings(process.env);
      if (!read.ok) {
        process.stdout.write(
          options.json === true ? `${JSON.stringify({ problems: read.problems }, null, 2)}\n` : '',
        );
        for (const problem of read.problems)
          process.stderr.write(`${problem.code}: ${problem.message}\n    ${problem.hint}\n`);
        finish(1);
        return;
      }
      const settings = describeSettings(read.value);
      const lines = settings.map(
        ({ name, value, source, meaning }) => `${name}=${value ?? ''}  (${source})\n    ${meaning}`,
      );
      process.stdout.write(
        options.json === true ? `${JSON.stringify({ settings }, null, 2)}\n` : `${lines.join('\n')}\n`,
      );
    });
  return config;
};

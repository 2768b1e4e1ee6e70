import { Command } from 'commander';
import type { Finish } from '../finish.ts';
import { listenProblem } from '../listen-problem.ts';
import { settingWarnings } from '../setting-warnings.ts';
import { toldToEnd } from '../told-to-end.ts';

interface Options {
  host?: string;
  port?: string;
  data?: string;
  baseUrl?: string;
  clock?: string;
  build: boolean;
}

/** `upheld serve`: runs the server until it is told to end. */
export const serveCommand = (finish: Finish) => command('serve', 'run the server', false, finish);

/** `upheld demo`: the same, with a demonstration loaded once. */
export const demoCommand = (finish: Finish) =>
  command('demo', 'run the server with a demonstration of five guides', true, finish);

function command(name: string, description: string, demo: boolean, finish: Finish) {
  return new Command(name)
    .description(description)
    .option('--host <address>', 'address to listen on (UPHELD_HOST)')
    .option('--port <number>', 'port to listen on (UPHELD_PORT)')
    .option('--data <folder>', 'data folder (UPHELD_DATA)')
    .option('--base-url <url>', 'address people reach it under (UPHELD_BASE_URL)')
    .option('--clock <kind>', 'real, or simulated: time is moved by hand (UPHELD_CLOCK)')
    .option('--no-build', 'serve the web app as it was last built, whatever its sources are now')
    .action(async (options: Options) => finish(await serve(options, demo)));
}

/** Options stand over the environment. */
const environmentOf = (options: Options) => ({
  ...process.env,
  ...(options.host === undefined ? {} : { UPHELD_HOST: options.host }),
  ...(options.port === undefined ? {} : { UPHELD_PORT: options.port }),
  ...(options.data === undefined ? {} : { UPHELD_DATA: options.data }),
  ...(options.baseUrl === undefined ? {} : { UPHELD_BASE_URL: options.baseUrl }),
  ...(options.clock === undefined ? {} : { UPHELD_CLOCK: options.clock }),
});

async function serve(options: Options, demo: boolean): Promise<0 | 2> {
  // Loaded here: the server is large, and most commands need nothing of it.
  const { findUnknownSettings, readSettings, startUpheld, StartProblem } = await import('@upheld/server');
  const { buildWebApp } = await import('../web-build.ts');
  const { welcome } = await import('../welcome.ts');

  process.stderr.write(settingWarnings(findUnknownSettings(process.env)));
  const settings = await readSettings(environmentOf(options));
  if (!settings.ok) {
    for (const problem of settings.problems)
      process.stderr.write(`${problem.code}: ${problem.message}\n    ${problem.hint}\n`);
    return 2;
  }
  if (options.build) await buildWebApp((line) => process.stderr.write(`${line}\n`));
  try {
    const running = await startUpheld(settings.value, { demo });
    process.stdout.write(welcome(running.url, settings.value, demo));
    await toldToEnd();
    process.stderr.write('Ending: requests under way are finished first.\n');
    await running.stop();
    return 0;
  } catch (error) {
    const problem = error instanceof StartProblem ? error : listenProblem(error, settings.value);
    if (problem === null) throw error;
    process.stderr.write(`${problem.code}: ${problem.message}\n    ${problem.hint}\n`);
    return 2;
  }
}

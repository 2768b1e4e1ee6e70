import { CreateKey } from '@upheld/contract';
import { Command } from 'commander';
import type { Finish } from '../finish.ts';

interface Options {
  workspace: string;
  name: string;
  role: string;
  data?: string;
  json?: boolean;
}

/** `upheld token create`: an API key, whether a server runs on the data folder or not. The token is shown once. */
export const tokenCommand = (finish: Finish) => {
  const token = new Command('token').description('API keys');
  token
    .command('create')
    .description('make an API key; its token is printed once and kept nowhere')
    .requiredOption('--workspace <slug>', 'the workspace it opens')
    .requiredOption('--name <name>', 'what it is for, as people see it')
    .option('--role <role>', 'engineer, manager or administrator', 'engineer')
    .option('--data <folder>', 'data folder (UPHELD_DATA)')
    .option('--json', 'as JSON')
    .action(async (options: Options) => finish(await create(options)));
  return token;
};

async function create(options: Options): Promise<0 | 2> {
  const refuse = (code: string, message: string, hint: string) => {
    process.stderr.write(`${code}: ${message}\n    ${hint}\n`);
    return 2 as const;
  };
  const asked = CreateKey.safeParse({ name: options.name, role: options.role });
  if (!asked.success) {
    return asked.error.issues[0]?.path[0] === 'role'
      ? refuse(
          'role-unknown',
          `There is no role ${options.role} for a key.`,
          'There are engineer, manager and administrator.',
        )
      : refuse(
          'name-unfit',
          'The name of a key has 1 to 100 characters.',
          'Say with --name what the key is for.',
        );
  }
  // Loaded here: the server is large, and most commands need nothing of it.
  const { createToken, readSettings } = await import('@upheld/server');
  const environment =
    options.data === undefined ? process.env : { ...process.env, UPHELD_DATA: options.data };
  const settings = await readSettings(environment);
  if (!settings.ok) {
    for (const problem of settings.problems) refuse(problem.code, problem.message, problem.hint);
    return 2;
  }
  const created = await createToken(settings.value, { workspace: options.workspace, ...asked.data });
  if (!created.ok) return refuse(created.problem.code, created.problem.message, created.problem.hint);
  // The token alone on standard output, so that a script can take it as it is.
  process.stdout.write(
    options.json === true ? `${JSON.stringify(created.value, null, 2)}\n` : `${created.value.token}\n`,
  );
  if (options.json !== true)
    process.stderr.write(
      `This is the only time that the token is shown. It acts as ${created.value.role} in ${created.value.workspace}.\n`,
    );
  return 0;
}

import { Command, CommanderError } from 'commander';
import { calendarCommand } from './commands/calendar.ts';
import { configCommand } from './commands/config.ts';
import { coverageCommand } from './commands/coverage.ts';
import { diffCommand } from './commands/diff.ts';
import { dueCommand } from './commands/due.ts';
import { guideCommand } from './commands/guide.ts';
import { lintCommand } from './commands/lint.ts';
import { scenarioCommand } from './commands/scenario.ts';
import { schemaCommand } from './commands/schema.ts';
import { demoCommand, serveCommand } from './commands/serve.ts';
import { tokenCommand } from './commands/token.ts';

/**
 * The `upheld` command. Answers the exit code: 0 fine, 1 ran and found problems, 2 could not run. Results go to
 * standard output, everything else to standard error.
 */
export async function main(args: readonly string[]): Promise<number> {
  // A reader that has seen enough (`| head`) goes away: that is its right and no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  let exitCode = 0;
  const finish = (code: number) => {
    exitCode = code;
  };
  const program = new Command('upheld')
    .description("Runs a vendor's technical-support guide.")
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  for (const command of [
    serveCommand,
    demoCommand,
    configCommand,
    tokenCommand,
    lintCommand,
    schemaCommand,
    calendarCommand,
    dueCommand,
    guideCommand,
    scenarioCommand,
    coverageCommand,
    diffCommand,
  ]) {
    program.addCommand(command(finish).exitOverride());
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const shown =
      error.code === 'commander.helpDisplayed' ||
      error.code === 'commander.help' ||
      error.code === 'commander.version';
    return shown && error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

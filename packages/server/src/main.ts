import { demoPassword } from './demo/demo-people.ts';
import { demoSignIns } from './demo/seed-demo.ts';
import { readSettings } from './settings/read-settings.ts';
import { startUpheld } from './start.ts';

// The demo from a checkout, for those who work on Upheld; operators start it with the `upheld` command.
const settings = await readSettings(process.env);
if (!settings.ok) {
  for (const { setting, message, hint } of settings.problems)
    process.stderr.write(`${setting}: ${message} ${hint}\n`);
  process.exit(2);
}
const running = await startUpheld(settings.value, { demo: true });
process.stdout.write(`Upheld is at ${running.url}\nPassword of every demo sign-in: ${demoPassword}\n`);
for (const { email, role, account } of demoSignIns)
  process.stdout.write(`  ${email.padEnd(34)} ${role}${account === null ? '' : `, ${account}`}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void running.stop().then(() => process.exit(0)));

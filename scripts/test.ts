/**
 * `npm test`: every check, in the order in which a fault is cheapest to find, needing nothing but Node. Ends at the
 * first step that fails, with its exit code.
 */
import { spawnSync } from 'node:child_process';

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'npm', 'run', '--silent', 'typecheck'],
  ['lint and format', 'npm', 'run', '--silent', 'lint'],
  [
    'shipped guides',
    'upheld',
    'lint',
    'guides/vmware',
    'guides/commvault',
    'guides/veeam-korea',
    'guides/storage-integrator',
    'guides/xensource',
    'examples/rimeholt',
  ],
  ['coverage', 'upheld', 'coverage'],
  ['web app', 'npm', 'run', '--silent', 'build'],
  ['tests', 'vitest', 'run'],
];

for (const [name, command, ...args] of steps) {
  const started = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  process.stdout.write(
    `== ${name}: ${status === 0 ? 'fine' : `failed (${String(status)})`}, ${Math.round((Date.now() - started) / 1000)} s\n`,
  );
  if (status !== 0) process.exit(status ?? 1);
}

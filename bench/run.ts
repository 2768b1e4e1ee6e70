import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// `npm run bench`: every measurement, a line of JSON each. With names (`npm run bench -- first-load`) only those.

const all = ['due-times', 'scenarios', 'first-load', 'start-and-memory', 'opening-cases'];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;
for (const name of wanted) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

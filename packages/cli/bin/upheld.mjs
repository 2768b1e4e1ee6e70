#!/usr/bin/env node
// Plain JavaScript on purpose: this file must load under whatever Node the machine has. Upheld itself runs on the
// Node 26 that `npm ci` brought along, which reads TypeScript as it is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= 26) {
  const { main } = await import('../src/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const bin = resolve(here, '../../../node_modules/.bin');
  const brought = join(bin, 'node');
  if (!existsSync(brought)) {
    console.error(`Upheld needs Node 26. This is ${process.version}, and npm brought none for this platform (${process.platform} ${process.arch}). Install Node 26 or newer and try again.`);
    process.exit(2);
  }
  const run = spawnSync(brought, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: bin + delimiter + (process.env.PATH ?? '') },
  });
  process.exit(run.status ?? 2);
}

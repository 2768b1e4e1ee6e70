#!/usr/bin/env node
// Plain JavaScript on purpose: this file must load under whatever Node the machine has. Upheld itself runs on the
// Node 26 that `npm ci` brought along, which reads TypeScript as it is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
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
    console.error(
      `Upheld needs Node 26. This is ${process.version}, and npm brought none for this platform (${process.platform} ${process.arch}). Install Node 26 or newer and try again.`,
    );
    process.exit(2);
  }
  const run = spawn(brought, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: bin + delimiter + (process.env.PATH ?? '') },
  });
  // Whoever ends this process means the one that works. It ends in order, and this one with its exit code.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
  run.on('error', (error) => {
    console.error(`Upheld could not start ${brought}: ${error.message}`);
    process.exit(2);
  });
  run.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

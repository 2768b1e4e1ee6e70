import { setTimeout as sleep } from 'node:timers/promises';
import { buildWebApp } from '../packages/cli/src/web-build.ts';
import { memoryBelow } from './support/memory.ts';
import { emptyFolder, startUpheld } from './support/upheld-process.ts';

// From `npm start` to the first 200 of /readyz: on an empty folder (database made, demonstration loaded) and on the same
// once more; and what program and database hold in memory ten seconds later.

await buildWebApp((line) => process.stderr.write(`${line}\n`));
const folder = await emptyFolder();
try {
  for (const start of ['empty data folder', 'second start'] as const) {
    const upheld = await startUpheld(folder.path);
    console.log(JSON.stringify({ bench: 'cold-start', start, secondsToReady: upheld.secondsToReady }));
    await sleep(10_000);
    const { node, postgres } = await memoryBelow(upheld.pid);
    console.log(
      JSON.stringify({ bench: 'memory', after: start, megabytes: node + postgres, node, postgres }),
    );
    await upheld.end();
  }
} finally {
  await folder.remove();
}

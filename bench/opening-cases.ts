import autocannon from 'autocannon';
import { buildWebApp } from '../packages/cli/src/web-build.ts';
import { bareInserts, databaseOf } from './support/bare-inserts.ts';
import { signInCustomer } from './support/customer.ts';
import { memoryBelow } from './support/memory.ts';
import { processesBelow } from './support/processes.ts';
import { emptyFolder, round, startUpheld } from './support/upheld-process.ts';

// Cases opened a second over HTTP by a signed-in, entitled customer, beside the bare inserts of the same rows in the same
// run. In both ways that Upheld can be run: leaving mail to another node, and delivering it in the same process (the
// default), where confirmations are rendered and recorded on their cases while more are opened.

const concurrency = 16;
const seconds = 8;

await buildWebApp((line) => process.stderr.write(`${line}\n`));
const bare = await measure('delivered by another', { UPHELD_WORKERS: '0' }, null);
await measure('delivered by this process', {}, bare);

/** Prints the rate; `bareBefore` null has the bare inserts measured too. Answers their rate. */
async function measure(
  mail: string,
  settings: Readonly<Record<string, string>>,
  bareBefore: number | null,
): Promise<number> {
  const folder = await emptyFolder();
  const upheld = await startUpheld(folder.path, settings);
  const pool = await databaseOf(folder.path, concurrency);
  try {
    const { cookie, address, body } = await signInCustomer(upheld.url);
    const headers = { cookie, 'content-type': 'application/json' };
    const open = (duration: number) =>
      autocannon({ url: address, method: 'POST', headers, body, connections: concurrency, duration });
    await open(3);
    const cpuBefore = await cpuOf(upheld.pid);
    const { '2xx': opened, non2xx, duration, latency } = await open(seconds);
    if (non2xx > 0) throw new Error(`${non2xx} of ${opened + non2xx} requests were refused`);
    const cpuAfter = await cpuOf(upheld.pid);
    const perSecond = opened / duration;
    const bare =
      bareBefore ?? (await bareInserts(pool, { count: Math.round(perSecond * seconds), concurrency }));
    const { node, postgres } = await memoryBelow(upheld.pid);
    const cpuMilliseconds = {
      node: round((cpuAfter.node - cpuBefore.node) / opened),
      postgres: round((cpuAfter.postgres - cpuBefore.postgres) / opened),
    };
    const milliseconds = { median: latency.p50, p99: latency.p99 };
    print({
      bench: 'opening-cases',
      mail,
      concurrency,
      perSecond: Math.round(perSecond),
      bareSqlPerSecond: Math.round(bare),
      ratio: round(perSecond / bare),
      milliseconds,
      cpuMilliseconds,
    });
    print({
      bench: 'memory',
      after: `opening ${opened} cases, mail ${mail}`,
      megabytes: node + postgres,
      node,
      postgres,
    });
    return bare;
  } finally {
    await pool.end();
    await upheld.end();
    await folder.remove();
  }
}

function print(figures: object): void {
  console.log(JSON.stringify(figures));
}

/** Processor time of program and database so far, which other work on the machine does not lengthen. */
async function cpuOf(pid: number): Promise<{ node: number; postgres: number }> {
  const sum = { node: 0, postgres: 0, other: 0 };
  for (const { program, cpuMilliseconds } of await processesBelow(pid)) sum[program] += cpuMilliseconds;
  return sum;
}

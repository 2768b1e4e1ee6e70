import autocannon from 'autocannon';
import { buildWebApp } from '../packages/cli/src/web-build.ts';
import { bareInserts, databaseOf } from './support/bare-inserts.ts';
import { signInCustomer } from './support/customer.ts';
import { memoryBelow } from './support/memory.ts';
import { emptyFolder, round, startUpheld } from './support/upheld-process.ts';

// Cases opened a second over HTTP by a signed-in, entitled customer, beside the bare inserts of the same rows in the same
// run. Each in both ways that Upheld can be run: delivering mail itself (the default), and leaving that to another node.

const concurrency = 16;
const seconds = 8;

await buildWebApp((line) => process.stderr.write(`${line}\n`));
for (const [mail, settings] of [
  ['delivered by this process', {}],
  ['delivered by another', { UPHELD_WORKERS: '0' }],
] as const) {
  const folder = await emptyFolder();
  const upheld = await startUpheld(folder.path, settings);
  const pool = await databaseOf(folder.path, concurrency);
  try {
    const { cookie, address, body } = await signInCustomer(upheld.url);
    const open = (duration: number) =>
      autocannon({
        url: address,
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body,
        connections: concurrency,
        duration,
      });
    await open(3);
    const { '2xx': opened, non2xx, duration, latency } = await open(seconds);
    if (non2xx > 0) throw new Error(`${non2xx} of ${opened + non2xx} requests were refused`);
    const overHttp = opened / duration;
    const bare = await bareInserts(pool, { count: Math.round(overHttp * seconds), concurrency });
    console.log(
      JSON.stringify({
        bench: 'opening-cases',
        mail,
        concurrency,
        perSecond: Math.round(overHttp),
        bareSqlPerSecond: Math.round(bare),
        ratio: round(overHttp / bare),
        milliseconds: { median: latency.p50, p99: latency.p99 },
      }),
    );
    const { node, postgres } = await memoryBelow(upheld.pid);
    console.log(
      JSON.stringify({
        bench: 'memory',
        after: `opening cases, mail ${mail}`,
        megabytes: node + postgres,
        node,
        postgres,
      }),
    );
  } finally {
    await pool.end();
    await upheld.end();
    await folder.remove();
  }
}

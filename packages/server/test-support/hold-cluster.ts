import { startEmbeddedCluster } from '../src/database/embedded/embedded-cluster.ts';

// A process for tests to kill: opens the data folder of its first argument and stays until it is ended.
const [dataFolder = '', binariesFolder] = process.argv.slice(2);
const started = await startEmbeddedCluster({ dataFolder, binariesFolder });
console.log(started.ok ? 'ready' : started.problem.code);
if (started.ok) setInterval(() => undefined, 60_000);

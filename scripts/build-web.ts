/** `npm run build`: the web app, as `upheld serve` would build it on its first start. */
import { buildWebApp } from '../packages/cli/src/web-build.ts';

await buildWebApp((line) => process.stdout.write(`${line}\n`));

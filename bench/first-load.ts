import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { projectRoot } from '../packages/cli/src/project.ts';
import { buildWebApp } from '../packages/cli/src/web-build.ts';

// What a browser loads before the first screen: the page and every script and style sheet it names.

const built = join(projectRoot, 'packages/web/dist');
await buildWebApp((line) => process.stderr.write(`${line}\n`));
const page = await readFile(join(built, 'index.html'));
const named = [...page.toString('utf8').matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].flatMap(
  ([, path]) => path ?? [],
);
const files = [page, ...(await Promise.all(named.map((path) => readFile(join(built, path)))))];
const kilobytes = (size: (file: Buffer) => number) =>
  Math.round(files.reduce((sum, file) => sum + size(file), 0) / 100) / 10;
console.log(
  JSON.stringify({
    bench: 'first-load',
    files: files.length,
    kilobytes: kilobytes((file) => file.length),
    gzip: kilobytes((file) => gzipSync(file, { level: 9 }).length),
    brotli: kilobytes((file) => brotliCompressSync(file).length),
  }),
);

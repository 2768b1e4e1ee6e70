import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this installation: the checkout that holds `packages/` and `guides/`. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The shipped guides, one folder each. */
export const shippedGuides = join(projectRoot, 'guides');

export async function shippedGuideIds(): Promise<string[]> {
  const entries = await readdir(shippedGuides, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

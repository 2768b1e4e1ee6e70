import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this installation: the checkout that holds `packages/` and `guides/`. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The shipped guides, one folder each. */
export const shippedGuides = join(projectRoot, 'guides');

import type { Compiling } from './compiling.ts';
import type { Path } from './source/path.ts';

/** Lists of entries are told apart by their ids; a second of the same is reported, with the place of the first. */
export function reportDuplicateIds(
  entries: readonly { id: string | number }[],
  path: Path,
  compiling: Compiling,
): void {
  const first = new Map<string, number>();
  for (const [index, { id }] of entries.entries()) {
    const earlier = first.get(String(id));
    if (earlier === undefined) first.set(String(id), index);
    else {
      compiling.report({
        code: 'duplicate-id',
        path: [...path, index, 'id'],
        message: `There is an entry ${id} already`,
        related: { path: [...path, earlier, 'id'], message: `the first ${id}` },
      });
    }
  }
}

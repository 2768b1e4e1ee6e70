import type { Assumption, Conflict } from '@upheld/engine';
import type { Reading } from '../document/block.ts';
import { told, type Reader } from '../reader.ts';

/**
 * The readings of the source on which what stands at a path rests, with what is written below it: `milestones.x` has
 * those of `milestones.x.target`. Paths under `except` have a place of their own.
 */
export function readingsBeside(reader: Reader, path: string, except: readonly string[] = []): Reading[] {
  const { conflicts, assumptions } = reader.guide;
  const here = ({ at }: { at: string }) => isUnder(at, path) && !except.some((other) => isUnder(at, other));
  return [
    ...conflicts.filter(here).map((conflict) => reading(reader, 'conflict', conflict)),
    ...assumptions.filter(here).map((assumption) => reading(reader, 'assumption', assumption)),
  ];
}

export const isUnder = (at: string, path: string): boolean => at === path || at.startsWith(`${path}.`);

const reading = (reader: Reader, of: Reading['of'], { id, taken }: Assumption | Conflict): Reading => ({
  kind: 'reading',
  id,
  of,
  line: [told(reader, taken)],
});

import type { Line } from '../document/inline.ts';

/** A line of less weight. */
export const faint = (line: Line): Line =>
  line.map((run) => (run.kind === 'words' ? { ...run, weight: 'faint' } : run));

import type { Path } from '@upheld/engine';

/** What a scenario expected at a place of it, and what is. */
export interface Misfit {
  /** From the expectation down: `['milestones', 'restore', 'due']`. */
  path: Path;
  expected: string;
  found: string;
}

import { compileGuide, type Holdings, type Problem } from '@upheld/engine';
import type { StoredEdition } from '../guides/edition-store.ts';

/** What lint says of stored editions. An edition never changes, so that each is checked once a day. */
export interface LintMemory {
  /**
   * `asOf`: the day on which it is read; what runs out within the year ahead is told. `held`: who and what the workspace
   * has to carry it out.
   */
  problemsOf(
    edition: Pick<StoredEdition, 'sha256' | 'files'>,
    asOf: string,
    held: Holdings,
  ): readonly Problem[];
}

/** Editions that are looked at in a while; more would only cost memory. */
const most = 50;

export function createLintMemory(): LintMemory {
  const kept = new Map<string, readonly Problem[]>();
  return {
    problemsOf({ sha256, files }, asOf, held) {
      const key = JSON.stringify([sha256, asOf, held]);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const { problems } = compileGuide(files, { asOf, held });
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size >= most) kept.delete(oldest);
      kept.set(key, problems);
      return problems;
    },
  };
}

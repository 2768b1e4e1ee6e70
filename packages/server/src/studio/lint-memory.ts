import { compileGuide, type Problem } from '@upheld/engine';
import type { StoredEdition } from '../guides/edition-store.ts';

/** What lint says of stored editions. An edition never changes, so that each is checked once. */
export interface LintMemory {
  problemsOf(edition: Pick<StoredEdition, 'sha256' | 'files'>): readonly Problem[];
}

/** Editions that are looked at in a while; more would only cost memory. */
const most = 50;

export function createLintMemory(): LintMemory {
  const byHash = new Map<string, readonly Problem[]>();
  return {
    problemsOf({ sha256, files }) {
      const known = byHash.get(sha256);
      if (known !== undefined) return known;
      const { problems } = compileGuide(files);
      const [oldest] = byHash.keys();
      if (oldest !== undefined && byHash.size >= most) byHash.delete(oldest);
      byHash.set(sha256, problems);
      return problems;
    },
  };
}

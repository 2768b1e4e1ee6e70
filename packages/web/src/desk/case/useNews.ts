import type { TimelineEntry } from '@upheld/contract';
import { useState } from 'react';

/** What other people have added to a case since somebody began to write on it. */
export function useNews(entries: readonly TimelineEntry[], personId: string) {
  const [seen, setSeen] = useState<ReadonlySet<string> | null>(null);
  const ids = (): Set<string> => new Set(entries.map(({ id }) => id));
  return {
    /** Writing begins: all that stands there is known. */
    begin: () => setSeen((now) => now ?? ids()),
    /** The new entries were looked at. */
    look: () => setSeen(ids()),
    end: () => setSeen(null),
    newsIn: (list: readonly TimelineEntry[]): TimelineEntry[] =>
      seen === null ? [] : list.filter((entry) => !seen.has(entry.id) && isOfOthers(entry, personId)),
  };
}

const isOfOthers = ({ by }: TimelineEntry, personId: string): boolean => by.side !== 'program' && by.id !== personId;

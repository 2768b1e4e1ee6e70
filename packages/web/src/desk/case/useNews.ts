import type { TimelineEntry } from '@upheld/contract';
import { useState } from 'react';

/** What other people have added to a case since somebody began to write on it: since this was first used. */
export function useNews(entries: readonly TimelineEntry[], personId: string) {
  const ids = (): ReadonlySet<string> => new Set(entries.map(({ id }) => id));
  const [seen, setSeen] = useState(ids);
  return {
    /** The new entries were looked at. */
    look: () => setSeen(ids()),
    newsIn: (list: readonly TimelineEntry[]): TimelineEntry[] =>
      list.filter((entry) => !seen.has(entry.id) && isOfOthers(entry, personId)),
  };
}

const isOfOthers = ({ by }: TimelineEntry, personId: string): boolean =>
  by.side !== 'program' && by.id !== personId;

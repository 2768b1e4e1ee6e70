import { useState } from 'react';
import type { Edition } from '../queries.ts';

/** What somebody wrote over a scenario: kept in this browser, so that nothing typed is lost. Null: as it was. */
export function useStoryDraft(
  { ws, guide }: Edition,
  file: string | undefined,
): [string | null, (next: string | null) => void] {
  const key = `upheld.story.${ws}.${guide}.${file ?? ''}`;
  const [drafts, setDrafts] = useState<Record<string, string | null>>({});
  const draft = key in drafts ? (drafts[key] ?? null) : localStorage.getItem(key);
  const write = (next: string | null): void => {
    setDrafts((now) => ({ ...now, [key]: next }));
    if (next === null) localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  };
  return [draft, write];
}

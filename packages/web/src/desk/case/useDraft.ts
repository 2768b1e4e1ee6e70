import { useState } from 'react';

export type Audience = 'public' | 'internal';

/** What somebody began to write to one audience of one case: kept in this browser, so that nothing typed is lost. */
export function useDraft(
  ws: string,
  number: number,
  personId: string,
  audience: Audience,
): [string, (next: string) => void] {
  const key = `upheld.draft.${ws}.${number}.${personId}.${audience}`;
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  const text = drafts[key] ?? localStorage.getItem(key) ?? '';
  const write = (next: string): void => {
    setDrafts((now) => ({ ...now, [key]: next }));
    if (next === '') localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  };
  return [text, write];
}

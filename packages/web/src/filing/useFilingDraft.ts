import { useCallback, useState } from 'react';
import { serverNow } from '../time/server-clock.ts';
import { clearDraft, loadDraft, saveDraft, withWords, type FilingDraft } from './draft.ts';

export interface DraftState {
  draft: FilingDraft;
  change: (part: Partial<FilingDraft>) => void;
  clear: () => void;
}

/** A draft that is saved in this browser with each change. `words` were typed before filing began. */
export function useFilingDraft(key: string, words: string | undefined): DraftState {
  const [draft, setDraft] = useState<FilingDraft>(() => withWords(loadDraft(key), words ?? ''));
  const change = useCallback(
    (part: Partial<FilingDraft>) =>
      setDraft((now) => {
        const next = { ...now, ...part, savedAt: serverNow() };
        saveDraft(key, next);
        return next;
      }),
    [key],
  );
  return { draft, change, clear: () => clearDraft(key) };
}

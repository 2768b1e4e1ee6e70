import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/** A permalink leads to its entry once the entries stand, and again when another one is chosen. */
export function useScrollToEntry(ready: boolean): void {
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (ready && hash !== '') document.getElementById(hash)?.scrollIntoView({ block: 'center' });
  }, [ready, hash]);
}

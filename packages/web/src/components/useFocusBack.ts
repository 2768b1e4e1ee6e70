import { useEffect, useState } from 'react';

/** For what is mounted open: when it goes, the focus returns to where it was, unless it has gone elsewhere by then. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (!lost) return;
        const place = before?.isConnected === true ? before : document.getElementById('content');
        if (place instanceof HTMLElement) place.focus({ preventScroll: true });
      });
    },
    [before],
  );
}

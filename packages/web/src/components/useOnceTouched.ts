import { useEffect, useRef } from 'react';

/** Does something once the person begins to use the page: loads what they may open next, while there is network. */
export function useOnceTouched(begin: () => unknown): void {
  const latest = useRef(begin);
  useEffect(() => {
    const signs = ['pointermove', 'pointerdown', 'keydown', 'touchstart'] as const;
    const stop = (): void => signs.forEach((sign) => removeEventListener(sign, touched));
    const touched = (): void => {
      if (!navigator.onLine) return;
      stop();
      latest.current();
    };
    signs.forEach((sign) => addEventListener(sign, touched, { passive: true }));
    return stop;
  }, []);
}

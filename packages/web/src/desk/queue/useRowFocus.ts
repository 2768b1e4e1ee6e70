import { useEffect, type RefObject } from 'react';

/** The case for whose page the queue was left. */
let leftFor: number | null = null;

/** Who comes back to the queue finds the focus on the row it was left from. Answers how to say for which it is left. */
export function useRowFocus(list: RefObject<HTMLElement | null>, ready: boolean): (number: number) => void {
  useEffect(() => {
    if (!ready || leftFor === null) return;
    list.current?.querySelector<HTMLElement>(`[data-case="${leftFor}"]`)?.focus({ preventScroll: true });
    leftFor = null;
  }, [list, ready]);
  return (number) => {
    leftFor = number;
  };
}

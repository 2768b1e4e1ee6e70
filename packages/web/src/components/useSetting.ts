import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** A choice of this person in this browser: row height, folded menu, single keys. */
export function useSetting<T extends string>(name: string, initial: T): [T, (next: T) => void] {
  const key = `upheld.${name}`;
  const value = useSyncExternalStore(subscribe, () => localStorage.getItem(key) ?? initial) as T;
  const change = (next: T): void => {
    localStorage.setItem(key, next);
    for (const listener of listeners) listener();
  };
  return [value, change];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

import { useSyncExternalStore } from 'react';

/** Whether the server said that nobody is signed in any more: then the page stays and asks for the password again. */
let expired = false;
const listeners = new Set<() => void>();

export function reportExpired(): void {
  set(true);
}

export function clearExpired(): void {
  set(false);
}

export const useExpired = (): boolean => useSyncExternalStore(subscribe, () => expired);

function set(next: boolean): void {
  if (expired === next) return;
  expired = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { useSyncExternalStore } from 'react';
import { lastReading, subscribe } from './server-clock.ts';

/** The server's now in milliseconds, moving on every ten seconds; also when its clock is simulated. */
export const useServerNow = (): number => useSyncExternalStore(subscribe, lastReading);

import type { ClockView } from '@upheld/contract';

/**
 * The server's clock as the browser knows it: how far it is from the browser's own, and whether it is simulated. Every
 * answer that says `asOf` sets it; a chip never asks the browser what time it is.
 */
let offsetMs = 0;
let simulated = false;
let synced = false;
let readMs = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

const TICK_MS = 10_000;

export function noteServerTime(instant: string | number): void {
  const at = new Date(instant).getTime();
  if (Number.isNaN(at)) return;
  synced = true;
  move(at - Date.now());
}

/** The `Date` header, to the second: used until an answer says `asOf`, and never against a simulated clock. */
export function noteDateHeader(value: string | null): void {
  if (value === null || synced || simulated) return;
  move(new Date(value).getTime() - Date.now());
}

export function noteClock(clock: ClockView): void {
  simulated = clock.mode === 'simulated';
  noteServerTime(clock.now);
}

export const serverNow = (): number => Date.now() + offsetMs;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(refresh, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** Stable between ticks, as `useSyncExternalStore` needs it. */
export const lastReading = (): number => readMs;

function move(next: number): void {
  if (Number.isNaN(next) || Math.abs(next - offsetMs) < 1_500) return;
  offsetMs = next;
  refresh();
}

function refresh(): void {
  readMs = serverNow();
  for (const listener of listeners) listener();
}

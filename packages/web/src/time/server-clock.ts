import type { ClockView } from '@upheld/contract';

/**
 * The server's clock as the browser knows it. A real clock is the browser's own with an offset; a simulated one stands
 * still until somebody moves it on. Every answer that says `asOf` sets it; a chip never asks the browser for the time.
 */
let offsetMs = 0;
let simulated = false;
let handMs = Date.now();
let synced = false;
let readMs = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

const TICK_MS = 10_000;
const SLACK_MS = 1_500;

export function noteServerTime(instant: string | number): void {
  const at = new Date(instant).getTime();
  if (Number.isNaN(at)) return;
  synced = true;
  if (simulated) handMs = Math.max(handMs, at);
  move(at - Date.now());
}

/** The `Date` header, to the second: used until an answer says `asOf`, and never against a simulated clock. */
export function noteDateHeader(value: string | null): void {
  if (value === null || synced || simulated) return;
  move(new Date(value).getTime() - Date.now());
}

export function noteClock(clock: ClockView): void {
  simulated = clock.mode === 'simulated';
  handMs = new Date(clock.now).getTime();
  noteServerTime(clock.now);
  refresh();
}

export const serverNow = (): number => (simulated ? handMs : Date.now() + offsetMs);

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
  if (Number.isNaN(next)) return;
  if (!simulated && Math.abs(next - offsetMs) < SLACK_MS) return;
  offsetMs = next;
  refresh();
}

function refresh(): void {
  const next = serverNow();
  if (next === readMs) return;
  readMs = next;
  for (const listener of listeners) listener();
}

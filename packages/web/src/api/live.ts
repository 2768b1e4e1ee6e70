import type { LiveEvent } from '@upheld/contract';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { noteServerTime } from '../time/server-clock.ts';
import { workspaceUrl } from './queries.ts';

const AGAIN_MS = 5_000;

export type Connection = 'connecting' | 'live' | 'lost';

let connection: Connection = 'connecting';
let lastHeard: number | null = null;
const listeners = new Set<() => void>();

/** Hears what changed in a workspace and asks again for what the screens hold of it. One subscription, in the shell. */
export function useLive(ws: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = (event: MessageEvent<string>): void => {
      report('live');
      const said = parse(event.data);
      if (said !== null) refresh(queries, ws, said);
    };
    const open = (): void => {
      source = new EventSource(`/api/v1${workspaceUrl(ws)}/live`);
      source.onopen = () => {
        if (connection === 'lost') void queries.invalidateQueries({ queryKey: [ws] });
        report('live');
      };
      source.onerror = () => {
        report('lost');
        // The browser tries again by itself, but not once the server has refused: while it starts, or asks to sign in.
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS);
      };
      source.onmessage = hear;
      for (const type of ['case', 'outbox', 'clock']) source.addEventListener(type, hear);
    };
    open();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  }, [ws, queries]);
}

export const useConnection = (): Connection => useSyncExternalStore(listen, () => connection);

/** When the server was last heard of, by the browser's clock. */
export const useLastHeard = (): number | null => useSyncExternalStore(listen, () => lastHeard);

function refresh(queries: QueryClient, ws: string, event: LiveEvent): void {
  switch (event.type) {
    case 'case':
      for (const key of ['cases', 'counts', 'account'])
        void queries.invalidateQueries({ queryKey: [ws, key] });
      void queries.invalidateQueries({ queryKey: [ws, 'case', event.number] });
      return;
    case 'outbox':
      void queries.invalidateQueries({ queryKey: [ws, 'outbox'] });
      return;
    case 'clock':
      noteServerTime(event.now);
      void queries.invalidateQueries({ queryKey: [ws] });
      return;
  }
}

function parse(data: string): LiveEvent | null {
  try {
    return JSON.parse(data) as LiveEvent;
  } catch {
    return null;
  }
}

function report(next: Connection): void {
  if (next === 'live') lastHeard = Date.now();
  if (connection === next) return;
  connection = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

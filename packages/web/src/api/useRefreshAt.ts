import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { serverNow } from '../time/server-clock.ts';

const LATEST_MS = 2 ** 31 - 1;
const GRACE_MS = 750;

/** Asks again when the first of these instants has come: the server says how a clock stands then. */
export function useRefreshAt(instants: readonly (string | null | undefined)[], key: QueryKey): void {
  const queries = useQueryClient();
  const first = Math.min(
    ...instants.flatMap((instant) =>
      instant === null || instant === undefined ? [] : [Date.parse(instant)],
    ),
  );
  const hash = JSON.stringify(key);
  useEffect(() => {
    const wait = first - serverNow() + GRACE_MS;
    if (!Number.isFinite(wait) || wait > LATEST_MS || wait < 0) return undefined;
    const timer = setTimeout(
      () => void queries.invalidateQueries({ queryKey: JSON.parse(hash) as QueryKey }),
      wait,
    );
    return () => clearTimeout(timer);
  }, [first, hash, queries]);
}

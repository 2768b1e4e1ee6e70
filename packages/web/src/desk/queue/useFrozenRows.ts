import { useState } from 'react';

interface Row {
  number: number;
}

export interface FrozenRows<R extends Row> {
  shown: readonly R[];
  /** Rows that are new since the order was frozen. */
  waiting: number;
  /** Rows that stand still in sight though they have left this view. */
  gone: ReadonlySet<number>;
  /** Shows what waits, in its order. */
  thaw: () => void;
}

/**
 * Keeps a list's order while somebody reads or aims at it: rows are patched in place, new ones wait behind a counted
 * button, gone ones stay until the list is left.
 */
export function useFrozenRows<R extends Row>(
  rows: readonly R[],
  frozen: boolean,
  list: string,
): FrozenRows<R> {
  const [held, setHeld] = useState<{ list: string; rows: readonly R[] }>({ list, rows });
  const holds = frozen && held.list === list && held.rows.length > 0;
  if (!holds && (held.rows !== rows || held.list !== list)) setHeld({ list, rows });
  if (!holds) return { shown: rows, waiting: 0, gone: new Set(), thaw: () => undefined };
  const latest = new Map(rows.map((row) => [row.number, row]));
  const known = new Set(held.rows.map(({ number }) => number));
  return {
    shown: held.rows.map((row) => latest.get(row.number) ?? row),
    waiting: rows.filter(({ number }) => !known.has(number)).length,
    gone: new Set(held.rows.filter(({ number }) => !latest.has(number)).map(({ number }) => number)),
    thaw: () => setHeld({ list, rows }),
  };
}

import type { EditionRow } from '@upheld/contract';

/** The edition that came into force last before this one; of the first, the one after it. Null where it is the only one. */
export function editionBefore(rows: readonly EditionRow[], edition: string): string | null {
  const order = rows.toSorted(
    (one, other) =>
      one.effective.localeCompare(other.effective) || one.storedAt.localeCompare(other.storedAt),
  );
  const at = order.findIndex((row) => row.edition === edition);
  const others = order.filter((row) => row.edition !== edition);
  return (order[at - 1] ?? others[0])?.edition ?? null;
}

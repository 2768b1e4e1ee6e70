import type { Change } from './change.ts';
import type { ChangeNoun } from './change-words.ts';
import { changeOf } from './subject.ts';

/** Whether what both editions have stands in another order, where the order means something. */
export function reordered(
  what: ChangeNoun,
  path: string,
  before: readonly { id: string }[],
  after: readonly { id: string }[],
): Change[] {
  const ids = (entries: readonly { id: string }[], others: readonly { id: string }[]) =>
    entries.filter(({ id }) => others.some((other) => other.id === id)).map(({ id }) => id);
  if (ids(before, after).join('\n') === ids(after, before).join('\n')) return [];
  const nowhere = { clauses: [] };
  const subject = { what, name: null, kind: null, path, before: nowhere, after: nowhere };
  return [changeOf(subject, 'reordered', 'different')];
}

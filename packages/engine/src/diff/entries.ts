import type { ClauseId } from '../guide/text.ts';
import type { RulesBetween } from './between.ts';
import type { Change, ChangeValue, Verdict } from './change.ts';
import type { ChangeNoun } from './change-words.ts';
import { matchedById } from './matched.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';

interface Entry {
  id: string;
  clauses?: readonly ClauseId[];
}

/** Entries of one sort in two editions, and how they are told of. */
export interface Entries<T extends Entry> {
  what: ChangeNoun;
  before: readonly T[];
  after: readonly T[];
  /** Where the list stands, or where an entry does. */
  path: string | ((entry: T) => string);
  name: (entry: T) => ChangeValue;
  kind?: RulesBetween['kind'];
  added: Verdict | ((entry: T) => Verdict);
  removed: Verdict | ((entry: T) => Verdict);
  weight?: (entry: T) => number | undefined;
  /** What differs in an entry that both have. */
  kept: (before: T, after: T, subject: Subject) => readonly Change[];
}

/** Entries that are new, gone or changed, in the order of the newer edition; those that are gone first. */
export function compareEntries<T extends Entry>(entries: Entries<T>): Change[] {
  const { added, removed, kept } = matchedById(entries.before, entries.after);
  const subjectOf = (before: T | null, after: T | null): Subject => {
    const entry = after ?? before;
    if (entry === null) throw new Error('an entry stands in one of the editions');
    const { path } = entries;
    return {
      what: entries.what,
      name: entries.name(entry),
      kind: entries.kind?.name ?? null,
      path: typeof path === 'string' ? `${path}.${entry.id}` : path(entry),
      before: before && { clauses: before.clauses ?? [] },
      after: after && { clauses: after.clauses ?? [] },
    };
  };
  const verdictOf = (verdict: Verdict | ((entry: T) => Verdict), entry: T) =>
    typeof verdict === 'string' ? verdict : verdict(entry);
  return [
    ...removed.map((entry) =>
      changeOf(subjectOf(entry, null), 'removed', verdictOf(entries.removed, entry), {
        weight: entries.weight?.(entry),
      }),
    ),
    ...added.map((entry) =>
      changeOf(subjectOf(null, entry), 'added', verdictOf(entries.added, entry), {
        weight: entries.weight?.(entry),
      }),
    ),
    ...kept.flatMap(([before, after]) => entries.kept(before, after, subjectOf(before, after))),
  ];
}

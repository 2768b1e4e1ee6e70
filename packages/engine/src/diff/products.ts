import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { gainedAndLost, renamed, reworded } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { named, plain } from './values.ts';

export function compareProducts({ before, after }: Between): Change[] {
  return compareEntries({
    what: 'product',
    before: before.products,
    after: after.products,
    path: 'products',
    name: ({ name }) => named(name),
    added: 'better',
    removed: 'worse',
    kept: (old, now, subject) => [
      ...renamed(subject, old.name, now.name),
      ...gainedAndLost(
        subject,
        'tags',
        { before: old.tags, after: now.tags, at: 'tags' },
        { value: plain, gained: 'different', lost: 'different', weight: 1 },
      ),
      ...[...new Set([...Object.keys(old.find), ...Object.keys(now.find)])].flatMap((key) =>
        reworded(subject, 'findings', old.find[key] ?? null, now.find[key] ?? null, `find.${key}`),
      ),
    ],
  });
}

import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { redefinedList, renamed, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { named, word } from './values.ts';

export function compareRoles(between: Between): Change[] {
  return compareEntries({
    what: 'role',
    before: between.before.roles,
    after: between.after.roles,
    path: 'roles',
    name: ({ name }) => named(name),
    added: 'different',
    removed: 'different',
    kept: (old, now, subject) => [
      ...renamed(subject, old.name, now.name),
      ...valueChanged(
        subject,
        'side',
        { before: old.side, after: now.side, at: 'side' },
        { value: (side) => word(side), verdict: 'different' },
      ),
      ...redefinedList(between, subject, 'duties', old.duties, now.duties, 'duties'),
    ],
  });
}

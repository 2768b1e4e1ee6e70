import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { redefined, redefinedList, renamed } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { compareNeeds } from './needs.ts';
import { reordered } from './reordered.ts';

export function compareSeverities(between: Between): Change[] {
  const { before, after } = between;
  return [
    ...compareEntries({
      what: 'severity',
      before: before.severities,
      after: after.severities,
      path: 'severities',
      name: ({ id, name }) => ({ kind: 'severity', id, name }),
      added: 'different',
      removed: 'different',
      kept: (old, now, subject) => [
        ...renamed(subject, old.name, now.name),
        ...redefined(between, subject, 'means', old.means, now.means, 'means'),
        ...redefinedList(between, subject, 'signs', old.signs, now.signs, 'signs'),
        ...redefinedList(between, subject, 'examples', old.examples, now.examples, 'examples'),
        ...redefined(between, subject, 'pledge', old.pledge, now.pledge, 'pledge'),
        ...compareNeeds(subject, old.needs, now.needs, 'needs'),
      ],
    }),
    ...reordered('severity', 'severities', before.severities, after.severities),
  ];
}

import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { renamed, reworded } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { compareForms } from './forms.ts';
import { named } from './values.ts';

/** What customers are asked afterwards; how long it stays open is a clock. */
export function compareSurveys({ before, after }: Between): Change[] {
  return compareEntries({
    what: 'survey',
    before: before.surveys,
    after: after.surveys,
    path: 'surveys',
    name: ({ name }) => named(name),
    added: 'different',
    removed: 'different',
    kept: (old, now, subject) => [
      ...renamed(subject, old.name, now.name),
      ...reworded(subject, 'invitation', old.invite, now.invite, 'invite'),
      ...compareForms(old.fields, now.fields, { path: `surveys.${now.id}.questions`, kind: now.name }),
    ],
  });
}

import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { redefined, redefinedList, reworded, ruleChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { plain, said } from './values.ts';

/** How the source is read where it is silent or at odds with itself. What follows from it is told of where it does. */
export function compareReadings(between: Between): Change[] {
  const { before, after } = between;
  return [
    ...compareEntries({
      what: 'assumption',
      before: before.assumptions,
      after: after.assumptions,
      path: 'assumptions',
      name: ({ taken }) => said(taken),
      added: 'different',
      removed: 'different',
      kept: (old, now, subject) => [
        ...redefined(between, subject, 'reading', old.taken, now.taken, 'taken'),
        ...reworded(subject, 'says', old.because, now.because, 'because'),
        ...ruleChanged(subject, 'place', { before: old.at, after: now.at, at: 'at' }, { weight: 1 }),
      ],
    }),
    ...compareEntries({
      what: 'conflict',
      before: before.conflicts,
      after: after.conflicts,
      path: 'conflicts',
      name: ({ taken }) => said(taken),
      added: 'different',
      removed: 'different',
      kept: (old, now, subject) => [
        ...redefined(between, subject, 'reading', old.taken, now.taken, 'taken'),
        ...redefinedList(between, subject, 'place', old.places, now.places, 'places'),
        ...ruleChanged(subject, 'place', { before: old.at, after: now.at, at: 'at' }, { weight: 1 }),
      ],
    }),
    ...compareEntries({
      what: 'clause',
      before: Object.values(before.clauses),
      after: Object.values(after.clauses),
      path: () => 'clauses',
      name: ({ id }) => plain(id),
      added: 'wording',
      removed: 'wording',
      kept: (old, now, subject) => reworded(subject, 'place', old.place, now.place, now.id),
    }),
  ];
}

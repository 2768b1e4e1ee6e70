import type { Term } from '../guide/guide.ts';
import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { gainedAndLost, renamed, reworded, valueChanged } from './compare-parts.ts';
import type { Subject } from './subject.ts';
import { named, plain } from './values.ts';

const terms = ['case', 'severity', 'offering', 'owner', 'close', 'file'] as const satisfies readonly Term[];

/** The guide itself: its name, languages and zone. Edition and dates are what the comparison is headed by. */
export function compareHead({ before, after }: Between): Change[] {
  const nowhere = { clauses: [] };
  const subject: Subject = {
    what: 'guide',
    name: named(after.title),
    kind: null,
    path: 'guide',
    before: nowhere,
    after: nowhere,
  };
  return [
    ...renamed(subject, before.title, after.title, 'title'),
    ...reworded(subject, 'vendor', before.vendor, after.vendor, 'vendor'),
    ...reworded(subject, 'about', before.about, after.about, 'about'),
    ...gainedAndLost(
      subject,
      'languages',
      { before: before.languages, after: after.languages, at: 'languages' },
      { value: plain, gained: 'better', lost: 'worse' },
    ),
    ...valueChanged(
      subject,
      'zone',
      { before: before.zone, after: after.zone, at: 'zone' },
      { value: plain, verdict: 'different' },
    ),
    ...terms.flatMap((term) =>
      reworded(subject, 'term', before.words[term] ?? null, after.words[term] ?? null, `words.${term}`),
    ),
  ];
}

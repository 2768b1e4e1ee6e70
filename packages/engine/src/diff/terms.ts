import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { renamed, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { named, word } from './values.ts';

/** Terms that a contract may have put over the guide's; what they promise is told of with the clocks. */
export function compareTerms({ before, after }: Between): Change[] {
  return compareEntries({
    what: 'terms',
    before: before.terms,
    after: after.terms,
    path: 'terms',
    name: ({ name }) => named(name),
    added: 'different',
    removed: 'worse',
    kept: (old, now, subject) => [
      ...renamed(subject, old.name, now.name),
      ...valueChanged(
        subject,
        'binding',
        { before: old.binding, after: now.binding, at: 'binding' },
        { value: (binding) => word(binding), verdict: now.binding === 'stricter' ? 'better' : 'different' },
      ),
    ],
  });
}

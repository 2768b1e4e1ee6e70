import type { Between } from './between.ts';
import { compareCaseRules } from './case-rules.ts';
import type { Change } from './change.ts';
import { gainedAndLost, renamed, reworded, ruleChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { named, partyNamed } from './values.ts';

/** Kinds of case other than a request for support, each with rules of its own. */
export function compareKinds(between: Between): Change[] {
  const { before, after } = between;
  return compareEntries({
    what: 'kind',
    before: before.kinds,
    after: after.kinds,
    path: 'kinds',
    name: ({ name }) => named(name),
    added: 'better',
    removed: 'worse',
    kept: (old, now, subject) => [
      ...renamed(subject, old.name, now.name),
      ...reworded(subject, 'about', old.about, now.about, 'about'),
      ...gainedAndLost(
        subject,
        'by',
        { before: old.by, after: now.by, at: 'by' },
        {
          value: (party) => partyNamed(after, party),
          gained: now.by.includes('customer') && !old.by.includes('customer') ? 'better' : 'different',
          lost: old.by.includes('customer') && !now.by.includes('customer') ? 'worse' : 'different',
        },
      ),
      ...ruleChanged(subject, 'effects', { before: old.effects, after: now.effects, at: 'then' }),
      ...compareCaseRules(between, {
        before: old,
        after: now,
        kind: { name: now.name, path: `kinds.${now.id}` },
      }),
    ],
  });
}

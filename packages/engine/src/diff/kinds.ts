import type { Between } from './between.ts';
import { compareCaseRules } from './case-rules.ts';
import type { Change } from './change.ts';
import { gainedAndLost, renamed, reworded, ruleChanged, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { named, partyNamed, word } from './values.ts';

/** Kinds of case other than a request for support, each with rules of its own. */
export function compareKinds(between: Between): Change[] {
  const { before, after } = between;
  return compareEntries({
    what: 'kind',
    before: before.kinds,
    after: after.kinds,
    path: 'kinds',
    name: ({ name }) => named(name),
    added: ({ visible }) => (visible === 'public' ? 'better' : 'different'),
    removed: ({ visible }) => (visible === 'public' ? 'worse' : 'different'),
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
      ...valueChanged(
        subject,
        'visible',
        { before: old.visible, after: now.visible, at: 'visible' },
        { value: word, verdict: now.visible === 'public' ? 'better' : 'worse' },
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

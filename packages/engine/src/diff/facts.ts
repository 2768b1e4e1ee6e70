import type { Between, RulesBetween } from './between.ts';
import type { Change } from './change.ts';
import { gainedAndLost, namesReworded, renamed, ruleChanged, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { named, partyNamed, plain, word } from './values.ts';

/** What a guide knows of a case. It promises nothing by itself; what is made of it is told of there. */
export function compareFacts(between: Between, { before, after, kind }: RulesBetween): Change[] {
  return compareEntries({
    what: 'fact',
    before: before.facts,
    after: after.facts,
    path: ({ path }) => path,
    name: ({ name }) => named(name),
    kind,
    added: 'different',
    removed: 'different',
    kept: (old, now, subject) => {
      const setBy = (fact: typeof old) => (fact.source.kind === 'stored' ? fact.source.setBy : []);
      const rule = (fact: typeof old) =>
        fact.source.kind === 'stored' ? { ...fact.source, setBy: null } : fact.source;
      return [
        ...renamed(subject, old.name, now.name),
        ...ruleChanged(subject, 'type', { before: old.type, after: now.type, at: 'type' }),
        ...gainedAndLost(
          subject,
          'values',
          { before: old.values ?? [], after: now.values ?? [], at: 'values' },
          {
            value: (id) => {
              const name = now.valueNames[id] ?? old.valueNames[id];
              return name === undefined ? plain(id) : named(name);
            },
            gained: 'different',
            lost: 'different',
          },
        ),
        ...namesReworded(
          subject,
          'values',
          { ids: old.values ?? [], names: old.valueNames },
          { ids: now.values ?? [], names: now.valueNames },
        ),
        ...gainedAndLost(
          subject,
          'setBy',
          { before: setBy(old), after: setBy(now), at: 'set-by' },
          {
            value: (party) => partyNamed(between.after, party),
            gained: 'different',
            lost: 'different',
            weight: 2,
          },
        ),
        ...valueChanged(
          subject,
          'visible',
          { before: old.visible, after: now.visible, at: 'visible' },
          {
            value: (visible) => word(visible),
            verdict: now.visible === 'public' ? 'better' : 'worse',
            weight: 2,
          },
        ),
        ...ruleChanged(subject, 'source', { before: rule(old), after: rule(now), at: 'start' }),
      ];
    },
  });
}

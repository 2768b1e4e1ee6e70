import type { Guide } from '../guide/guide.ts';
import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { redefinedList, renamed, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { reordered } from './reordered.ts';
import { named, orNothing, plain } from './values.ts';

export function compareTiers(between: Between): Change[] {
  const { before, after } = between;
  return [
    ...compareEntries({
      what: 'tier',
      before: before.tiers,
      after: after.tiers,
      path: 'tiers',
      name: ({ name }) => named(name),
      added: 'different',
      removed: 'different',
      kept: (old, now, subject) => [
        ...renamed(subject, old.name, now.name),
        ...redefinedList(between, subject, 'duties', old.duties, now.duties, 'duties'),
        ...valueChanged(
          subject,
          'handUp',
          { before: old.handsUpTo, after: now.handsUpTo, at: 'hand-up.to' },
          {
            value: (to) =>
              orNothing(to, (id) =>
                tierNamed(after.tiers.some((tier) => tier.id === id) ? after : before, id),
              ),
            verdict: 'different',
          },
        ),
      ],
    }),
    ...reordered('tier', 'tiers', before.tiers, after.tiers),
  ];
}

function tierNamed({ tiers }: Guide, id: string) {
  const tier = tiers.find((each) => each.id === id);
  return tier === undefined ? plain(id) : named(tier.name);
}

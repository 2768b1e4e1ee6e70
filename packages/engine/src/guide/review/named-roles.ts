import type { CaseRules, Guide } from '../guide.ts';
import type { Effect } from '../../kernel/effect.ts';

/** Roles that have something to do: somebody of them is told, asked, owes something or may do something. */
export const namedRoles = (guide: Guide): ReadonlySet<string> =>
  new Set<string>([
    ...[guide, ...guide.kinds].flatMap(partiesOf),
    ...guide.kinds.flatMap(({ by }) => by),
    ...guide.severities.flatMap(({ needs }) => needs.flatMap(({ of, override }) => [of ?? '', ...override])),
    ...guide.entitlement.flatMap(({ of }) => of ?? []),
  ]);

function partiesOf({ acts, duties, notices, facts }: CaseRules): string[] {
  const told = (effects: readonly Effect[]) =>
    effects.flatMap((effect) => (effect.do === 'notify' ? effect.recipients : []));
  return [
    ...acts.flatMap(({ by, consents, needs, effects }) => [
      ...by,
      ...consents,
      ...needs.flatMap(({ of, override }) => [of ?? '', ...override]),
      ...told(effects),
    ]),
    ...duties.flatMap(({ owedBy, from, until, onDue, warnings }) => [
      owedBy ?? '',
      ...[...from, ...until].flatMap(({ by }) => by ?? []),
      ...told(onDue),
      ...warnings.flatMap(({ effects }) => told(effects)),
    ]),
    ...notices.flatMap(({ to, on }) => [...to, ...on.flatMap(({ by }) => by ?? [])]),
    ...facts.flatMap(({ source }) => (source.kind === 'stored' ? source.setBy : [])),
  ];
}

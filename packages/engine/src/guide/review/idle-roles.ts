import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';
import type { CaseRules } from '../guide.ts';
import type { Effect } from '../../kernel/duty.ts';

/** Roles that are declared and have nothing to do: nobody of them is told, asked, owes anything or may do anything. */
export function reportIdleRoles(guide: Guide, compiling: Compiling): void {
  const used = new Set<string>([
    ...[guide, ...guide.kinds].flatMap(partiesOf),
    ...guide.kinds.flatMap(({ by }) => by),
    ...guide.severities.flatMap(({ needs }) => needs.flatMap(({ of, override }) => [of ?? '', ...override])),
    ...guide.entitlement.flatMap(({ of }) => of ?? []),
  ]);
  for (const { id, duties } of guide.roles) {
    if (used.has(id) || duties.length > 0) continue;
    compiling.report({
      code: 'role-idle',
      severity: 'warning',
      path: ['roles', id],
      on: 'key',
      message: `${id} has nothing to do: no act, need, milestone or notice names it, and it has no duties`,
      found: id,
    });
  }
}

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

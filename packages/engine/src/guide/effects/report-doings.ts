import type { ActRule } from '../../kernel/act-rule.ts';
import type { Duty } from '../../kernel/duty.ts';
import type { Effect } from '../../kernel/effect.ts';
import type { Compiling } from '../compiling.ts';
import type { CaseKind } from '../guide.ts';
import type { Path } from '../source/path.ts';

interface Doers {
  acts: readonly ActRule[];
  duties: readonly Duty[];
}

/** Reports acts that the program is to do, on the case itself or on others, and whose `by` does not name it. */
export function reportDoings(request: Doers, kinds: readonly CaseKind[], compiling: Compiling): void {
  // Terms of a contract take over the effects of what they stand beside; those are told once, where they are written.
  const told = new Set<Effect>();
  const actsOf = new Map([['request', request.acts], ...kinds.map(({ id, acts }) => [id, acts] as const)]);
  const look = (effects: readonly Effect[], own: readonly ActRule[], path: Path) => {
    for (const effect of effects) {
      if (effect.do !== 'act' || told.has(effect)) continue;
      told.add(effect);
      const acts = effect.on === null ? own : actsOf.get(effect.on.kind);
      const done = acts?.find(({ id }) => id === effect.act);
      if (done === undefined || done.by.includes('program')) continue;
      const message = `${done.id} is not for the program to do: its \`by\` does not name program`;
      compiling.report({ code: 'effect-not-allowed', path, message, found: done.id });
    }
  };
  for (const kind of kinds) look(kind.effects, kind.acts, ['kinds', kind.id, 'then']);
  for (const { acts, duties } of [request, ...kinds]) {
    for (const act of acts) look(act.effects, acts, [...act.path.split('.'), 'then']);
    for (const duty of duties) {
      const path = duty.path.split('.');
      for (const { effects } of duty.warnings) look(effects, acts, [...path, 'on-warn']);
      look(duty.onDue, acts, [...path, 'on-miss']);
    }
  }
}

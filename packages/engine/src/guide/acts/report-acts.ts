import type { ActRule } from '../../kernel/act-rule.ts';
import type { Effect } from '../../kernel/duty.ts';
import type { Compiling } from '../compiling.ts';

/** Reports acts that follow from each other in a circle: at one instant they would never end. */
export function reportActs(acts: readonly ActRule[], compiling: Compiling): void {
  const byId = new Map(acts.map((act) => [act.id, act]));
  for (const act of acts) {
    const path = act.path.split('.');
    if (!reaches(act.id, byId)) continue;
    const message = `${act.id} follows from itself, over ${followedBy(act).join(', ')}`;
    compiling.report({ code: 'acts-circular', path: [...path, 'then'], message, found: act.id });
  }
}

const followedBy = ({ effects }: ActRule): string[] => effects.flatMap(actDoneBy);

const actDoneBy = (effect: Effect): string[] =>
  effect.do === 'act' && effect.on === null ? [effect.act] : [];

function reaches(goal: string, acts: ReadonlyMap<string, ActRule>): boolean {
  const seen = new Set<string>();
  const first = acts.get(goal);
  const next = first === undefined ? [] : followedBy(first);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const act = acts.get(id);
    if (act !== undefined) next.push(...followedBy(act));
  }
  return false;
}

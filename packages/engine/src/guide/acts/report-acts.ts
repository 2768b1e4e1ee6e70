import type { ActRule } from '../../kernel/act-rule.ts';
import type { Effect } from '../../kernel/effect.ts';
import type { Compiling } from '../compiling.ts';
import type { Id } from '../text.ts';

/** The acts of one kind of case. */
export interface ActsOfKind {
  kind: Id;
  acts: readonly ActRule[];
}

/**
 * Reports acts that follow from each other in a circle, on one case or over calls on others: on one case they would never
 * end at one instant, and calls would go round and grow for as long as the program runs.
 */
export function reportActs(kinds: readonly ActsOfKind[], compiling: Compiling): void {
  const all = new Map(
    kinds.flatMap(({ kind, acts }) => acts.map((act) => [keyOf(kind, act.id), { kind, act }])),
  );
  for (const [key, { kind, act }] of all) {
    if (!reaches(key, all)) continue;
    const message = `${act.id} follows from itself, over ${followedBy(kind, act).map(actOf).join(', ')}`;
    const path = [...act.path.split('.'), 'then'];
    compiling.report({ code: 'acts-circular', path, message, found: act.id });
  }
}

type Acts = ReadonlyMap<string, { kind: Id; act: ActRule }>;

const keyOf = (kind: Id, act: Id) => `${kind}/${act}`;
const actOf = (key: string) => key.slice(key.indexOf('/') + 1);

const followedBy = (kind: Id, { effects }: ActRule): string[] =>
  effects.flatMap((effect) => actDoneBy(kind, effect));

const actDoneBy = (kind: Id, effect: Effect): string[] =>
  effect.do === 'act' ? [keyOf(effect.on?.kind ?? kind, effect.act)] : [];

function reaches(goal: string, acts: Acts): boolean {
  const seen = new Set<string>();
  const next = followingIn(acts, goal);
  for (let key = next.pop(); key !== undefined; key = next.pop()) {
    if (key === goal) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    next.push(...followingIn(acts, key));
  }
  return false;
}

function followingIn(acts: Acts, key: string): string[] {
  const found = acts.get(key);
  return found === undefined ? [] : followedBy(found.kind, found.act);
}

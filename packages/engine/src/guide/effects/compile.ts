import type { Effect, Recipient } from '../../kernel/duty.ts';
import type { Compiling } from '../compiling.ts';
import { any } from '../../kernel/condition-names.ts';
import { namesOfKind } from '../names/declared-names.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { caseNames, extended } from '../conditions/names.ts';
import { rolesKnown } from '../parties/parties.ts';
import type { Path } from '../source/path.ts';
import type { RawEffects } from './shape.ts';

export function compileEffects(raw: RawEffects, path: Path, compiling: Compiling): Effect[] {
  const names = caseNames(compiling.names);
  return raw.map((effect, index) => {
    const at = [...path, index];
    const when = conditionOrNull(effect.when, [...at, 'when'], names, compiling);
    const clauses = compiling.clauses(effect);
    if ('close' in effect) {
      const way = String(effect.close);
      compiling.knows('way of closing', way, compiling.names.ways, [...at, 'close']);
      return { do: 'close', way, when, clauses };
    }
    if ('raise' in effect) return { do: 'raise', ranks: effect.raise, when, clauses };
    if ('register' in effect) return { do: 'register', when, clauses };
    if ('do' in effect) return { ...doing(effect, at, compiling), when, clauses };
    const recipients = compileRecipients(effect.notify, [...at, 'notify'], compiling);
    return {
      do: 'notify',
      recipients,
      text: compiling.textOrNull(effect.say, [...at, 'say']),
      when,
      clauses,
    };
  });
}

/** An act done by the program, on the case itself or on every open case of a kind. */
function doing(effect: Extract<RawEffects[number], { do: string }>, path: Path, compiling: Compiling) {
  const act = effect.do;
  const { on } = effect;
  const names = on === undefined ? compiling.names : namesOfKind(compiling.names, on.kind);
  const acts = names.acts.map(({ id }) => id);
  if (on === undefined) {
    compiling.knows('act', act, acts, [...path, 'do']);
    return { do: 'act' as const, act, on: null };
  }
  const kinds = ['request', ...compiling.names.kinds.map(({ id }) => id)];
  const known = compiling.knows('kind of case', on.kind, kinds, [...path, 'on', 'kind']);
  if (known) compiling.knows('act', act, acts, [...path, 'do']);
  const seen = extended(caseNames(names), { cause: any });
  const where = conditionOrNull(on.where, [...path, 'on', 'where'], seen, compiling);
  return { do: 'act' as const, act, on: { kind: on.kind, where } };
}

export function compileRecipients(
  raw: readonly (string | number)[],
  path: Path,
  compiling: Compiling,
): Recipient[] {
  const allowed = ['customer', 'owner', ...rolesKnown(compiling.names)];
  return raw.map((recipient, index) => {
    compiling.knows('recipient', String(recipient), allowed, [...path, index]);
    return String(recipient);
  });
}

/** What happens on a warning or a miss where the guide names nothing: whoever has the case is told. */
export const tellOwner: Effect = { do: 'notify', recipients: ['owner'], text: null, when: null, clauses: [] };

import type { CaseList, Effect, Recipient } from '../../kernel/effect.ts';
import type { Compiling } from '../compiling.ts';
import { compileCaseList } from '../case-lists/compile.ts';
import { kindsKnown, namesOfKind, type DeclaredField } from '../names/declared-names.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { answers, caseNames, extended } from '../conditions/names.ts';
import { rolesKnown } from '../parties/parties.ts';
import type { Path } from '../source/path.ts';
import type { RawEffects } from './shape.ts';

/** What effects follow: what `cause` tells of it, and whether calls on other cases are heard there. */
export interface Occasion {
  said: readonly DeclaredField[];
  calls: boolean;
}

/** A miss says nothing; of a warning, and of the opening of a case, other cases hear nothing. */
export const onMiss: Occasion = { said: [], calls: true };
export const unheard: Occasion = { said: [], calls: false };

export function compileEffects(
  raw: RawEffects,
  path: Path,
  occasion: Occasion,
  compiling: Compiling,
): Effect[] {
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
    if ('do' in effect) return { ...doing(effect, at, occasion, compiling), when, clauses };
    const lists = compileCaseList(effect.lists, [...at, 'lists'], compiling);
    return {
      do: 'notify',
      recipients: compileRecipients(effect.notify, [...at, 'notify'], compiling, lists),
      text: compiling.textOrNull(effect.say, [...at, 'say']),
      lists,
      when,
      clauses,
    };
  });
}

/** An act done by the program, on the case itself or on every open case of a kind. */
function doing(
  effect: Extract<RawEffects[number], { do: string }>,
  path: Path,
  occasion: Occasion,
  compiling: Compiling,
) {
  const act = effect.do;
  const { on } = effect;
  const names = on === undefined ? compiling.names : namesOfKind(compiling.names, on.kind);
  const acts = names.acts.map(({ id }) => id);
  if (on === undefined) {
    compiling.knows('act', act, acts, [...path, 'do']);
    return { do: 'act' as const, act, on: null };
  }
  const known = compiling.knows('kind of case', on.kind, kindsKnown(compiling.names), [
    ...path,
    'on',
    'kind',
  ]);
  if (known) compiling.knows('act', act, acts, [...path, 'do']);
  if (!occasion.calls) {
    const message = 'Other cases are called on by an act, or by a miss; here it would never happen';
    compiling.report({ code: 'effect-not-allowed', path: [...path, 'on'], message, found: act });
  }
  const seen = extended(caseNames(names), { cause: answers(occasion.said) });
  const where = conditionOrNull(on.where, [...path, 'on', 'where'], seen, compiling);
  return { do: 'act' as const, act, on: { kind: on.kind, where } };
}

/** A list of cases goes to staff only: it has those of every customer. */
export function compileRecipients(
  raw: readonly (string | number)[],
  path: Path,
  compiling: Compiling,
  lists: CaseList | null,
): Recipient[] {
  const allowed = [...(lists === null ? ['customer'] : []), 'owner', ...rolesKnown(compiling.names)];
  return raw.map((recipient, index) => {
    compiling.knows(lists === null ? 'recipient' : 'recipient of a list', String(recipient), allowed, [
      ...path,
      index,
    ]);
    return String(recipient);
  });
}

/** What happens on a warning or a miss where the guide names nothing: whoever has the case is told. */
export const tellOwner: Effect = {
  do: 'notify',
  recipients: ['owner'],
  text: null,
  lists: null,
  when: null,
  clauses: [],
};

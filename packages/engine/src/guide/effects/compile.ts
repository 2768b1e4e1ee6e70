import type { Effect, Recipient } from '../../kernel/duty.ts';
import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { caseNames } from '../conditions/names.ts';
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

export function compileRecipients(
  raw: readonly (string | number)[],
  path: Path,
  compiling: Compiling,
): Recipient[] {
  const allowed = ['customer', 'owner', ...compiling.names.roles];
  return raw.map((recipient, index) => {
    compiling.knows('recipient', String(recipient), allowed, [...path, index]);
    return String(recipient);
  });
}

/** What happens on a warning or a miss where the guide names nothing: whoever has the case is told. */
export const tellOwner: Effect = { do: 'notify', recipients: ['owner'], text: null, when: null, clauses: [] };

import type { Assumption, Conflict } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import { reportDuplicateIds } from '../duplicate-ids.ts';
import type { Path } from '../source/path.ts';
import { childOf, idOf, type SourceNode } from '../source/source-node.ts';
import type { RawAssumptions, RawConflicts } from './shape.ts';

export function compileAssumptions(raw: RawAssumptions, compiling: Compiling): Assumption[] {
  reportDuplicateIds(raw, ['assumptions'], compiling);
  return raw.map((assumption, index) => {
    const path = ['assumptions', index];
    leadsSomewhere(assumption.at, [...path, 'at'], compiling);
    return {
      id: String(assumption.id),
      at: assumption.at,
      taken: compiling.text(assumption.taken, [...path, 'taken']),
      because: compiling.text(assumption.because, [...path, 'because']),
      clauses: compiling.clauses(assumption),
    };
  });
}

export function compileConflicts(raw: RawConflicts, compiling: Compiling): Conflict[] {
  reportDuplicateIds(raw, ['conflicts'], compiling);
  return raw.map((conflict, index) => {
    const path = ['conflicts', index];
    leadsSomewhere(conflict.at, [...path, 'at'], compiling);
    return {
      id: String(conflict.id),
      at: conflict.at,
      places: compiling.texts(conflict.places, [...path, 'places']),
      taken: compiling.text(conflict.taken, [...path, 'taken']),
      clauses: compiling.clauses(conflict),
    };
  });
}

/** Reports an `at` whose path does not exist, with what may stand where it first goes astray. */
function leadsSomewhere(at: string, path: Path, compiling: Compiling): void {
  let node = compiling.root;
  const good: string[] = [];
  for (const step of at.split('.')) {
    const child = childOf(node, step);
    if (!child && compiling.isMended([...good, step])) return;
    if (!child) {
      const message = `${at} leads nowhere: there is no ${step}${good.length > 0 ? ` in ${good.join('.')}` : ''}`;
      compiling.report({ code: 'unknown-reference', path, message, found: step, allowed: childNames(node) });
      return;
    }
    good.push(step);
    node = child;
  }
}

function childNames(node: SourceNode): string[] {
  if (node.kind === 'map') return [...node.entries.keys()];
  return node.kind === 'list' ? node.items.flatMap((item) => idOf(item) ?? []) : [];
}

import type { Clause } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import type { SourceNode } from '../source/source-node.ts';
import type { RawClauses } from './shape.ts';

/** The places of the source, and whether what is named is declared and what is declared is named. */
export function compileClauses(raw: RawClauses, compiling: Compiling): Record<string, Clause> {
  const used = usedClauses(compiling.root, []);
  for (const { id, path } of used) compiling.knows('clause', id, compiling.names.clauses, path);
  const usedIds = new Set(used.map(({ id }) => id));
  const clauses: Record<string, Clause> = {};
  for (const [id, place] of Object.entries(raw)) {
    const path = ['clauses', id];
    clauses[id] = { id, place: compiling.text(place, path) };
    if (usedIds.has(id)) continue;
    const message = `No entry of the guide carries out ${id}`;
    compiling.report({ code: 'clause-unused', severity: 'warning', path, on: 'key', message, found: id });
  }
  return clauses;
}

/** Every id in a `clauses` list, wherever it stands: the concepts need not be asked. */
function usedClauses(node: SourceNode, path: Path): { id: string; path: Path }[] {
  if (node.kind === 'list') return node.items.flatMap((item, index) => usedClauses(item, [...path, index]));
  if (node.kind === 'scalar') return [];
  return [...node.entries].flatMap(([key, { value }]) => {
    const inside = [...path, key];
    if (key !== 'clauses' || path.length === 0 || value.kind !== 'list') return usedClauses(value, inside);
    return value.items.flatMap((item, index) =>
      item.kind === 'scalar' ? [{ id: item.source, path: [...inside, index] }] : [],
    );
  });
}

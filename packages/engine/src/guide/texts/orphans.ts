import type { Compiling } from '../compiling.ts';
import type { ProblemList } from '../problem-list.ts';
import { nodeAt, shown, type Place, type SourceNode } from '../source/source-node.ts';
import type { TextTree } from './text-tree.ts';
import type { Translation } from './translation.ts';

/** Reports what stands in a translation where the guide has no text: each branch once, at its top. */
export function reportOrphans(
  translation: Translation,
  texts: TextTree,
  compiling: Compiling,
  problems: ProblemList,
): void {
  const orphan = (steps: readonly string[], place: Place, allowed: readonly string[]) => {
    problems.add({
      severity: 'error',
      code: 'text-orphaned',
      file: translation.file,
      line: place.line,
      column: place.column,
      path: steps.join('.'),
      message: 'The guide has no text here',
      found: steps.at(-1) ?? null,
      allowed,
    });
  };

  const look = (node: SourceNode, tree: TextTree, steps: readonly string[]) => {
    if (tree.isText) {
      if (node.kind === 'scalar' && (node.value === null || typeof node.value === 'string')) return;
      const message = 'A text is expected; put it in quotes if it looks like a number';
      problems.add({
        severity: 'error',
        code: 'wrong-type',
        file: translation.file,
        ...node.place,
        path: steps.join('.'),
        message,
        found: shown(node),
        allowed: [],
      });
      return;
    }
    for (const [name, key, child] of childrenOf(node)) {
      const inside = [...steps, name];
      const next = tree.children.get(name);
      if (next) look(child, next, inside);
      // An entry that has faults of its own may have lost its texts; they are no orphans.
      else if (!broken(compiling, inside, problems)) orphan(inside, key, [...tree.children.keys()]);
    }
  };

  look(translation.root, texts, []);
}

/** The entries of a map; the items of a list by their `id` or position. */
function childrenOf(node: SourceNode): [string, Place, SourceNode][] {
  if (node.kind === 'map') return [...node.entries].map(([key, entry]) => [key, entry.key, entry.value]);
  if (node.kind === 'list') return node.items.map((item, index) => [String(index), item.place, item]);
  return [];
}

const broken = ({ root, isMended }: Compiling, steps: readonly string[], problems: ProblemList): boolean =>
  isMended(steps) || (nodeAt(root, steps) !== null && problems.hasErrorIn('guide.yaml'));

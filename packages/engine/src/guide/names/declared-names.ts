import type { Id } from '../text.ts';
import { idOf, nodeAt, type SourceNode } from '../source/source-node.ts';
import type { Path } from '../source/path.ts';

export interface DeclaredField {
  id: Id;
  type: string;
  options: readonly Id[];
}

/**
 * Every id that a guide declares, read before anything is checked: a reference to an entry that has faults of its own
 * is no unknown reference.
 */
export interface DeclaredNames {
  clauses: readonly Id[];
  holidays: readonly Id[];
  /** With the built-in `always`. */
  calendars: readonly Id[];
  /** What is sold by itself; clocks are looked up by these. */
  offerings: readonly Id[];
  addOns: readonly Id[];
  features: readonly Id[];
  severities: readonly Id[];
  products: readonly Id[];
  tags: readonly Id[];
  findKeys: readonly Id[];
  roles: readonly Id[];
  fields: readonly DeclaredField[];
  duties: readonly Id[];
  ways: readonly Id[];
  notices: readonly Id[];
}

export function declaredNames(root: SourceNode): DeclaredNames {
  const keys = (...path: Path) => keysOf(nodeAt(root, path));
  const offerings = entriesOf(nodeAt(root, ['offerings']));
  const isAddOn = (entry: SourceNode) => scalarAt(entry, 'kind') === 'add-on';
  const ways = keys('closing', 'ways');
  return {
    clauses: keys('clauses'),
    holidays: keys('calendars', 'holidays'),
    calendars: ['always', ...keys('calendars', 'hours')],
    offerings: offerings.filter(([, entry]) => !isAddOn(entry)).map(([id]) => id),
    addOns: offerings.filter(([, entry]) => isAddOn(entry)).map(([id]) => id),
    features: unique(offerings.flatMap(([, entry]) => scalarsOf(nodeAt(entry, ['features'])))),
    severities: idsOf(nodeAt(root, ['severities'])),
    products: keys('products'),
    tags: unique(
      entriesOf(nodeAt(root, ['products'])).flatMap(([, entry]) => scalarsOf(nodeAt(entry, ['tags']))),
    ),
    findKeys: unique(
      entriesOf(nodeAt(root, ['products'])).flatMap(([, entry]) => keysOf(nodeAt(entry, ['find']))),
    ),
    roles: keys('roles'),
    fields: declaredFields(nodeAt(root, ['intake', 'fields'])),
    duties: [...keys('milestones'), ...ways.map((way) => `closing.${way}`)],
    ways,
    notices: keys('notices'),
  };
}

function declaredFields(node: SourceNode | null): DeclaredField[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    const id = idOf(item);
    const options = keysOf(nodeAt(item, ['options']));
    return id === null ? [] : [{ id, type: scalarAt(item, 'type') ?? 'text', options }];
  });
}

/** Without the remarks that any map of entries may carry. */
function entriesOf(node: SourceNode | null): [Id, SourceNode][] {
  if (node?.kind !== 'map') return [];
  return [...node.entries].flatMap(([key, { value }]): [Id, SourceNode][] => {
    const remark =
      (key === 'clauses' && value.kind === 'list') || (key === 'note' && value.kind === 'scalar');
    return remark ? [] : [[key, value]];
  });
}

const keysOf = (node: SourceNode | null): Id[] => (node?.kind === 'map' ? [...node.entries.keys()] : []);

const idsOf = (node: SourceNode | null): Id[] =>
  node?.kind === 'list' ? node.items.flatMap((item) => idOf(item) ?? []) : [];

const scalarsOf = (node: SourceNode | null): string[] =>
  node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.source] : [])) : [];

function scalarAt(node: SourceNode, key: string): string | null {
  const child = nodeAt(node, [key]);
  return child?.kind === 'scalar' ? child.source : null;
}

const unique = (ids: readonly Id[]): Id[] => [...new Set(ids)];

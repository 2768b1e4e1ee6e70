import type { Path } from './path.ts';

/** A place in a file, 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** A value of a YAML file with its place: aliases resolved, keys as they were written. */
export type SourceNode =
  | { kind: 'map'; place: Place; entries: ReadonlyMap<string, { key: Place; value: SourceNode }> }
  | { kind: 'list'; place: Place; items: readonly SourceNode[] }
  | { kind: 'scalar'; place: Place; value: string | number | boolean | null; source: string };

/** The entry under a key, or the item at a position or with that `id`. */
export function childOf(node: SourceNode, step: string | number): SourceNode | null {
  if (node.kind === 'map') return node.entries.get(String(step))?.value ?? null;
  if (node.kind === 'scalar') return null;
  if (typeof step === 'number') return node.items[step] ?? null;
  return (
    node.items.find((item) => idOf(item) === step) ??
    (/^\d+$/.test(step) ? node.items[Number(step)] : null) ??
    null
  );
}

export function nodeAt(root: SourceNode, path: Path): SourceNode | null {
  let node: SourceNode | null = root;
  for (const step of path) node = node && childOf(node, step);
  return node;
}

/** The text of a map's `id`. */
export function idOf(node: SourceNode): string | null {
  const id = node.kind === 'map' ? node.entries.get('id')?.value : null;
  return id?.kind === 'scalar' ? id.source : null;
}

/** The steps of a path as people write them: items of a list by their `id`, where they have one. */
export function namedSteps(root: SourceNode, path: Path): string[] {
  let node: SourceNode | null = root;
  return path.map((step) => {
    const child: SourceNode | null = node && childOf(node, step);
    const name = node?.kind === 'list' && child ? idOf(child) : null;
    node = child;
    return name ?? String(step);
  });
}

/** The place of a path's value or key; of the nearest entry around it where it does not exist. */
export function placeOf(root: SourceNode, path: Path, on: 'key' | 'value'): Place {
  let node = root;
  let place = root.place;
  for (const [index, step] of path.entries()) {
    const child = childOf(node, step);
    if (!child) return place;
    const key = node.kind === 'map' ? node.entries.get(String(step))?.key : undefined;
    const last = index === path.length - 1;
    // What is missing in an entry is reported at the entry's name.
    place = last && on === 'value' ? child.place : (key ?? child.place);
    node = child;
  }
  return place;
}

/** What stands there, short enough for a message. */
export function shown(node: SourceNode | null): string | null {
  if (!node) return null;
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return 'a list';
  return node.source.length > 80 ? `${node.source.slice(0, 79)}…` : node.source;
}

/** The value without its places. */
export function plainValue(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainValue(entry.value)]));
}

import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { ProblemCode } from '../problem-codes.ts';
import type { Path } from './path.ts';
import type { Place, SourceNode } from './source-node.ts';

/** Bounds on one file. A guide of a hundred clauses has some 100 kB, 5,000 nodes and 9 levels. */
const maxCharacters = 1_000_000;
const maxNodes = 40_000;
const maxDepth = 40;
/** Of one map or list: what is compared with each other is compared a million times at most. */
const maxEntries = 1_000;

export interface YamlFault {
  code: ProblemCode;
  place: Place;
  path: Path;
  message: string;
  found: string | null;
  related: { place: Place; message: string } | null;
}

export interface YamlFile {
  /** Null: the file cannot be read at all. */
  root: SourceNode | null;
  faults: readonly YamlFault[];
}

/** Reads a YAML 1.2 file with the place of every key and value. Never throws: what is too large is a fault. */
export function readYaml(text: string): YamlFile {
  if (text.length > maxCharacters)
    return unreadable('too-large', `The file has more than ${maxCharacters} characters`);
  if (tooDeep(text)) return unreadable('too-large', `The file is nested more than ${maxDepth} levels deep`);
  try {
    return readDocument(text);
  } catch {
    return unreadable('too-large', 'The file is nested too deeply or too tangled to be read');
  }
}

const start: Place = { line: 1, column: 1 };

const unreadable = (code: ProblemCode, message: string): YamlFile => ({
  root: null,
  faults: [{ code, place: start, path: [], message, found: null, related: null }],
});

/** Brackets and indentation looked at before parsing: the parser's own recursion is not bounded. */
function tooDeep(text: string): boolean {
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === 0x5b || character === 0x7b) open++;
    else if ((character === 0x5d || character === 0x7d) && open > 0) open--;
    if (open > 200) return true;
  }
  return /^ {400}/m.test(text) || /^(?:[-?:] ){100}/m.test(text);
}

function readDocument(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
  });
  const placeAt = (offset: number | undefined): Place => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const errors = document.errors.map((error): YamlFault => {
    const message = error.message.split(/ at line \d+, column \d+/)[0] ?? error.message;
    return {
      code: 'yaml-syntax',
      place: placeAt(error.pos[0]),
      path: [],
      message,
      found: null,
      related: null,
    };
  });
  // What a parser says after its first error is mostly about the error.
  if (errors.length > 0) return { root: null, faults: errors.slice(0, 1) };
  return placed(document, placeAt);
}

function placed(document: Document, placeAt: (offset: number | undefined) => Place): YamlFile {
  const faults: YamlFault[] = [];
  const anchors = anchorsOf(document);
  let nodes = 0;
  let bounded = true;

  const fault = (code: ProblemCode, place: Place, path: Path, message: string, found: string | null) => {
    faults.push({ code, place, path, message, found, related: null });
  };

  const read = (node: unknown, path: Path, near: Place, alias: Place | null): SourceNode => {
    const place =
      isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? placeAt(node.range?.[0]) : near;
    const nothing: SourceNode = { kind: 'scalar', place, value: null, source: '' };
    if (++nodes > maxNodes || path.length > maxDepth) {
      if (bounded)
        fault('too-large', alias ?? place, path, 'Nested too deeply, or repeated too often by aliases', null);
      bounded = false;
      return nothing;
    }
    if ((isSeq(node) || isMap(node)) && node.items.length > maxEntries) {
      if (bounded)
        fault(
          'too-large',
          alias ?? place,
          path,
          `There are more than ${maxEntries} entries in one place`,
          null,
        );
      bounded = false;
      return nothing;
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) return read(target, path, place, alias ?? place);
      fault(
        'yaml-syntax',
        place,
        path,
        `There is no anchor &${node.source} before this alias`,
        `*${node.source}`,
      );
      return nothing;
    }
    if (isSeq(node)) {
      return {
        kind: 'list',
        place,
        items: node.items.map((item, index) => read(item, [...path, index], place, alias)),
      };
    }
    if (isMap(node)) return { kind: 'map', place, entries: readEntries(node.items, path, place, alias) };
    if (!isScalar(node)) return nothing;
    const scalar = scalarOf(node, place);
    if (scalar.kind === 'scalar' && unstorable.test(scalar.source))
      fault(
        'wrong-value',
        place,
        path,
        'It holds a character that nothing can keep: \\0, or half of a pair',
        null,
      );
    return scalar;
  };

  const readEntries = (
    pairs: readonly { key: unknown; value: unknown }[],
    path: Path,
    near: Place,
    alias: Place | null,
  ) => {
    const entries = new Map<string, { key: Place; value: SourceNode }>();
    for (const pair of pairs) {
      const key = read(pair.key, path, near, alias);
      if (!bounded) break;
      if (key.kind !== 'scalar' || key.source === '' || forbidden.has(key.source)) {
        fault(
          'id-invalid',
          key.place,
          path,
          'This cannot be the name of an entry',
          key.kind === 'scalar' ? key.source : null,
        );
        continue;
      }
      const first = entries.get(key.source);
      const inside = [...path, key.source];
      if (first) {
        const related = { place: first.key, message: 'first written here' };
        const message = `${key.source} is written twice`;
        faults.push({
          code: 'duplicate-key',
          place: key.place,
          path: inside,
          message,
          found: key.source,
          related,
        });
        continue;
      }
      entries.set(key.source, { key: key.place, value: read(pair.value, inside, key.place, alias) });
    }
    return entries;
  };

  const root = read(document.contents, [], start, null);
  return { root: bounded ? root : null, faults };
}

/** What YAML can write and a database cannot keep. */
const unstorable = /[\0\p{Surrogate}]/u;

/** Names that mean something to JavaScript's own objects. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function anchorsOf(document: Document): Map<string, Node> {
  const anchors = new Map<string, Node>();
  visit(document, {
    Value(_key, node) {
      if (node.anchor) anchors.set(node.anchor, node);
    },
  });
  return anchors;
}

function scalarOf(node: { value: unknown; source?: string | undefined }, place: Place): SourceNode {
  const { value } = node;
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return {
      kind: 'scalar',
      place,
      value,
      source: typeof value === 'string' ? value : (node.source ?? String(value)),
    };
  }
  // Dates, big numbers and bytes of YAML's own: a guide takes them as the words that stand there.
  const words = node.source ?? '';
  return { kind: 'scalar', place, value: words, source: words };
}

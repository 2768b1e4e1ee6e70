import { z } from 'zod';
import { nearMatch } from '../near-match.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { isWithin, type Path } from '../source/path.ts';
import { plainValue, type SourceNode } from '../source/source-node.ts';
import { schemaAt, unwrapped } from './schema-at.ts';
import { shapeFaults, type ShapeFault } from './shape-faults.ts';
import { standIn } from './stand-in.ts';

export interface Fitted<T> {
  /** Null: nothing could be made of it. */
  value: T | null;
  faults: readonly ShapeFault[];
  /** Paths whose value is a stand-in; what is found out about them is of no interest. */
  mended: readonly Path[];
}

/** Mending one thing may uncover another inside it; a guide has some nine levels. */
const maxRounds = 12;

/**
 * Reads a file in its shape. What does not fit is reported, taken out or replaced by a stand-in, and the file is read
 * again, so that one wrong entry hides no other. About the paths `ignored` all has been said.
 */
export function fit<Schema extends z.ZodType>(
  schema: Schema,
  root: SourceNode,
  ignored: readonly Path[] = [],
): Fitted<z.infer<Schema>> {
  const draft = { root: plainValue(root) };
  const faults = new Map<string, ShapeFault>();
  const mended: Path[] = [...ignored];
  for (let round = 0; round < maxRounds; round++) {
    const result = schema.safeParse(draft.root);
    if (result.success) return { value: result.data, faults: withoutMisspelt([...faults.values()]), mended };
    for (const found of shapeFaults(result.error.issues, root)) {
      if (!mended.some((path) => isWithin(found.path, path)))
        faults.set(`${found.path.join('/')} ${found.code}`, withFields(found, schema));
      mend(draft, found, schema);
      if (!found.drop) mended.push(found.path);
    }
  }
  return { value: null, faults: withoutMisspelt([...faults.values()]), mended };
}

/** A field that is missing because its name is misspelt is told once, at the misspelt name. */
function withoutMisspelt(faults: readonly ShapeFault[]): ShapeFault[] {
  const meant = new Set(
    faults
      .filter(({ code }) => code === 'unknown-field')
      .map(({ path, allowed }) => [...path.slice(0, -1), nearMatch(String(path.at(-1)), allowed)].join('/')),
  );
  return faults.filter(({ code, path }) => !(isMissing(code) && meant.has(path.join('/'))));
}

const isMissing = (code: ProblemCode) => code === 'missing-field' || code === 'clock-missing';

/** The fields that may stand where an unknown one does. */
function withFields(found: ShapeFault, schema: z.core.$ZodType): ShapeFault {
  if (found.code !== 'unknown-field') return found;
  return { ...found, allowed: fieldsAt(schema, found.path.slice(0, -1)) };
}

function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  const around = schemaAt(schema, path);
  const inner = around && unwrapped(around);
  const options = inner instanceof z.ZodUnion ? inner.options.map((option) => unwrapped(option)) : [inner];
  return [
    ...new Set(options.flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : []))),
  ];
}

function mend(draft: { root: unknown }, found: ShapeFault, schema: z.core.$ZodType): void {
  const expected = schemaAt(schema, found.path);
  const last = found.path.at(-1);
  if (last === undefined) {
    draft.root = standIn(schema);
    return;
  }
  let around: unknown = draft.root;
  for (const step of found.path.slice(0, -1)) around = isContainer(around) ? around[step] : undefined;
  if (!isContainer(around)) return;
  if (found.drop || !expected || expected instanceof z.ZodOptional) delete around[last];
  else around[last] = standIn(expected);
}

const isContainer = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

import type { z } from 'zod';
import type { GuideFile, Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { ProblemList } from '../problem-list.ts';
import type { Path } from '../source/path.ts';
import { readYaml } from '../source/read-yaml.ts';
import { namedSteps, nodeAt, placeOf, shown, type Place, type SourceNode } from '../source/source-node.ts';
import { fit } from './fit.ts';

/** What a reader of a file finds wrong with its meaning. */
export interface PlacedFinding {
  code: ProblemCode;
  path: Path;
  message: string;
  on?: 'key' | 'value';
  found?: string | null;
  allowed?: readonly string[];
}

/** A file that was read in a shape, for looking closer at its parts. */
export interface ShapedFile<T> {
  /** Relative or absolute, as it was named. */
  file: string;
  /** What the file says; null where something in it does not fit. */
  value: T | null;
  /** A part in a shape of its own, which may hang on what the file says elsewhere; null where it does not fit. */
  part<Schema extends z.ZodType>(path: Path, schema: Schema): z.infer<Schema> | null;
  report(finding: PlacedFinding): void;
  /** Of an entry, or of what is around it where it does not exist. */
  placeOf(path: Path, on?: 'key' | 'value'): Place;
  /** Everything found so far, by line and column. */
  problems(): readonly Problem[];
}

/** Reads a YAML file that is not a guide, in a shape of its own. Never throws; every misfit is told with its place. */
export function readInShape<Schema extends z.ZodType>(
  schema: Schema,
  { path: file, text }: GuideFile,
): ShapedFile<z.infer<Schema>> {
  const list = new ProblemList();
  const { root: read, faults } = readYaml(text);
  list.addYamlFaults(file, read, faults);
  const root = read ?? nothing;
  const broken = faults.filter(({ code }) => code === 'yaml-syntax').map(({ path }) => path);

  const report = ({ code, path, message, on = 'value', found, allowed = [] }: PlacedFinding) => {
    list.add({
      severity: 'error',
      code,
      file,
      ...placeOf(root, path, on),
      path: namedSteps(root, path).join('.'),
      message,
      found: found === undefined ? (on === 'key' ? String(path.at(-1)) : shown(nodeAt(root, path))) : found,
      allowed,
    });
  };

  const fitted = <S extends z.ZodType>(shape: S, node: SourceNode, at: Path): z.infer<S> | null => {
    const { value, faults: misfits } = fit(shape, node, at.length === 0 ? broken : []);
    for (const { path, ...misfit } of misfits) report({ ...misfit, path: [...at, ...path] });
    return misfits.length === 0 ? value : null;
  };

  return {
    file,
    value: read === null || list.hasErrors() ? null : fitted(schema, root, []),
    part: (path, shape) => fitted(shape, nodeAt(root, path) ?? nothing, path),
    report,
    placeOf: (path, on = 'value') => placeOf(root, path, on),
    problems: () => list.sorted(),
  };
}

/** What stands where nothing was written: an entry of which everything is left out. */
const nothing: SourceNode = { kind: 'map', place: { line: 1, column: 1 }, entries: new Map() };

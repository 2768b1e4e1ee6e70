import type { z } from 'zod';
import type { GuideFile } from '../problem.ts';
import { ProblemList } from '../problem-list.ts';
import { readYaml } from '../source/read-yaml.ts';
import { namedSteps, nodeAt, placeOf, shown, type SourceNode } from '../source/source-node.ts';
import { fit } from './fit.ts';

export interface InShape<T> {
  /** What the file says; null where something in it does not fit. */
  value: T | null;
  /** The same with the place of every key and value; null where it is no YAML. */
  root: SourceNode | null;
  /** Every problem so far. Whoever looks at the value's meaning adds to them. */
  problems: ProblemList;
}

/** Reads a YAML file that is not a guide, in a shape of its own. Never throws; every misfit is told with its place. */
export function readInShape<Schema extends z.ZodType>(
  schema: Schema,
  { path: file, text }: GuideFile,
): InShape<z.infer<Schema>> {
  const problems = new ProblemList();
  const { root, faults } = readYaml(text);
  problems.addYamlFaults(file, root, faults);
  if (root === null) return { value: null, root, problems };
  const broken = faults.filter(({ code }) => code === 'yaml-syntax').map(({ path }) => path);
  const fitted = fit(schema, root, broken);
  for (const { code, path, message, on, allowed } of fitted.faults) {
    problems.add({
      severity: 'error',
      code,
      file,
      ...placeOf(root, path, on),
      path: namedSteps(root, path).join('.'),
      message,
      found: on === 'key' ? String(path.at(-1)) : shown(nodeAt(root, path)),
      allowed,
    });
  }
  return { value: problems.hasErrors() ? null : fitted.value, root, problems };
}

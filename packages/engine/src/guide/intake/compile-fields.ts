import type { ConditionNames } from '../../kernel/condition-names.ts';
import type { Compiling } from '../compiling.ts';
import { reportDuplicateIds } from '../duplicate-ids.ts';
import type { FormField } from '../../kernel/form-field.ts';
import type { Path } from '../source/path.ts';
import { reportCircularFields } from './circular-fields.ts';
import { compileField } from './compile-field.ts';
import type { RawField } from './shape.ts';

/** The questions of a form, of the intake or of an act. */
export function compileFields(
  raw: readonly RawField[] | undefined,
  path: Path,
  names: ConditionNames,
  compiling: Compiling,
): FormField[] {
  const fields = raw ?? [];
  reportDuplicateIds(fields, path, compiling);
  reportCircularFields(fields, path, names, compiling);
  return fields.map((field, index) => compileField(field, [...path, index], names, compiling));
}

import type { Intake } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import { condition } from '../conditions/compile.ts';
import { intakeNames } from '../conditions/names.ts';
import { compileNeeds } from '../needs/compile.ts';
import { compileFields } from './compile-fields.ts';
import type { Path } from '../source/path.ts';
import type { RawIntake } from './shape.ts';

export function compileIntake(raw: RawIntake, path: Path, compiling: Compiling): Intake {
  return {
    ...compileOpening(raw, raw.fields, [...path, 'fields'], path, compiling),
    searchFirst: raw['search-first'] ?? false,
  };
}

/** The opening of a kind of case: its questions, and what must hold for it to be taken. */
export function compileOpening(
  raw: Omit<RawIntake, 'fields' | 'search-first'>,
  questions: RawIntake['fields'],
  fieldsPath: Path,
  path: Path,
  compiling: Compiling,
): Intake {
  const names = intakeNames(compiling.names);
  return {
    searchFirst: false,
    fields: compileFields(questions, fieldsPath, names, compiling),
    accept: compileNeeds(raw.accept, [...path, 'accept'], names, compiling),
    warnings: (raw.warnings ?? []).map((warning, index) => {
      const at = [...path, 'warnings', index];
      return {
        when: condition(warning.when, [...at, 'when'], names, compiling),
        say: compiling.text(warning.say, [...at, 'say']),
        clauses: compiling.clauses(warning),
      };
    }),
    afterFiling: compiling.textOrNull(raw['after-filing'], [...path, 'after-filing']),
    clauses: compiling.clauses(raw),
  };
}

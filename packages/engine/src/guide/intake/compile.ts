import type { ConditionNames } from '../../kernel/condition-names.ts';
import type { Intake } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import { condition } from '../conditions/compile.ts';
import { intakeNames } from '../conditions/names.ts';
import { reportDuplicateIds } from '../duplicate-ids.ts';
import { compileNeeds } from '../needs/compile.ts';
import { compileField } from './compile-field.ts';
import { reportCircularFields } from './circular-fields.ts';
import type { RawIntake } from './shape.ts';

export function compileIntake(raw: RawIntake, compiling: Compiling): Intake {
  const names = intakeNames(compiling.names);
  const fields = raw.fields ?? [];
  reportDuplicateIds(fields, ['intake', 'fields'], compiling);
  reportCircularFields(fields, names, compiling);
  return {
    searchFirst: raw['search-first'] ?? false,
    fields: fields.map((field, index) => compileField(field, ['intake', 'fields', index], names, compiling)),
    accept: compileNeeds(raw.accept, ['intake', 'accept'], names, compiling),
    warnings: compileWarnings(raw, names, compiling),
    afterFiling: compiling.textOrNull(raw['after-filing'], ['intake', 'after-filing']),
    clauses: compiling.clauses(raw),
  };
}

const compileWarnings = (raw: RawIntake, names: ConditionNames, compiling: Compiling): Intake['warnings'] =>
  (raw.warnings ?? []).map((warning, index) => {
    const path = ['intake', 'warnings', index];
    return {
      when: condition(warning.when, [...path, 'when'], names, compiling),
      say: compiling.text(warning.say, [...path, 'say']),
      clauses: compiling.clauses(warning),
    };
  });

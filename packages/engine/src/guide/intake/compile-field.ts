import { regularExpression } from '../../kernel/regular-expression/regular-expression.ts';
import type { ConditionNames } from '../../kernel/condition-names.ts';
import type { FormField } from '../../kernel/form-field.ts';
import type { Compiling } from '../compiling.ts';
import { condition, conditionOrNull } from '../conditions/compile.ts';
import type { Path } from '../source/path.ts';
import type { RawField } from './shape.ts';

const defaultLength = 200;
const longLength = 20_000;

export function compileField(
  raw: RawField,
  path: Path,
  names: ConditionNames,
  compiling: Compiling,
): FormField {
  reportMisfits(raw, path, compiling);
  if (raw.find !== undefined) {
    compiling.knows('place to find', raw.find, compiling.names.findKeys, [...path, 'find']);
  }
  const { required, pattern } = raw;
  return {
    id: raw.id,
    type: raw.type,
    label: compiling.text(raw.label, [...path, 'label']),
    help: compiling.textOrNull(raw.help, [...path, 'help']),
    show: conditionOrNull(raw.show, [...path, 'show'], names, compiling),
    required:
      typeof required === 'string'
        ? condition(required, [...path, 'required'], names, compiling)
        : (required ?? false),
    options: Object.entries(raw.options ?? {}).map(([id, label]) => ({
      id,
      label: compiling.text(label, [...path, 'options', id]),
    })),
    pattern: pattern ? patternOf(pattern, [...path, 'pattern'], compiling) : null,
    maxLength: raw['max-length'] ?? (raw.type === 'long' ? longLength : defaultLength),
    prefill: raw.prefill ?? null,
    find: raw.find ?? null,
    readsAs: raw['reads-as'] ?? null,
    clauses: compiling.clauses(raw),
  };
}

function patternOf(
  { matches, say }: NonNullable<RawField['pattern']>,
  path: Path,
  compiling: Compiling,
): FormField['pattern'] {
  const words = compiling.text(say, [...path, 'say']);
  const result = regularExpression(matches);
  if (result.ok) return { ...result.expression, say: words };
  const { code, message } = result.fault;
  compiling.report({ code, path: [...path, 'matches'], message, found: matches });
  return null;
}

/** Fields that mean nothing for the type of question. */
function reportMisfits(raw: RawField, path: Path, compiling: Compiling): void {
  const typed = ['text', 'long', 'phone', 'email', 'version'].includes(raw.type);
  const misfit = (field: 'options' | 'pattern' | 'max-length') => {
    const message = `${field} means nothing for a question of type ${raw.type}`;
    compiling.report({ code: 'field-not-used', path: [...path, field], on: 'key', message, found: raw.type });
  };
  if (raw.type === 'choice' && Object.keys(raw.options ?? {}).length === 0) {
    const message = 'options is missing: what can be chosen';
    compiling.report({ code: 'missing-field', path: [...path, 'options'], message, found: null });
  }
  if (raw.type !== 'choice' && raw.options) misfit('options');
  if (!typed && raw.pattern) misfit('pattern');
  if (!typed && raw['max-length'] !== undefined) misfit('max-length');
}

import { Environment, ParseError, type ASTNode } from '@marcbachmann/cel-js';
import { conditionLimits } from './compile-condition.ts';
import { costFaults } from './condition-costs.ts';
import type { ConditionFault } from './condition-fault.ts';
import { namesUsed } from './condition-names-used.ts';
import type { ConditionNames, NameType } from './condition-names.ts';
import { withPlainNumbers } from './plain-numbers.ts';

export interface ConditionCheck {
  faults: readonly ConditionFault[];
  /** Answers of the form at hand that it looks at: of the intake (`form`), or of an act (`with`). */
  answersUsed: readonly string[];
}

/**
 * Checks a condition, or an expression (`wanted: 'value'`), against the names of the place where it stands: syntax, names,
 * ids compared with (`channel == 'fax'`), types, and that a condition is a truth value. All unknown names are told at once; types are looked at once names fit.
 * Never throws.
 */
export function checkCondition(
  source: string,
  names: ConditionNames,
  wanted: 'truth' | 'value' = 'truth',
): ConditionCheck {
  const environment = checkingEnvironment(names, source);
  let ast: ASTNode;
  try {
    ast = environment.parse(source).ast;
  } catch (error) {
    return { faults: [syntaxFault(source, error)], answersUsed: [] };
  }
  const used = namesUsed(ast, names);
  const costs = costFaults(ast);
  if (used.faults.length > 0 || costs.length > 0) return { ...used, faults: [...used.faults, ...costs] };
  return { faults: typeFaults(environment, source, wanted), answersUsed: used.answersUsed };
}

function syntaxFault(source: string, error: unknown): ConditionFault {
  const at = error instanceof ParseError && error.range ? ` at character ${error.range.start + 1}` : '';
  const why = error instanceof ParseError ? error.summary : 'it cannot be read';
  return {
    code: 'condition-syntax',
    message: `This is not a CEL condition: ${why}${at}`,
    found: source,
    allowed: [],
  };
}

function typeFaults(environment: Environment, source: string, wanted: 'truth' | 'value'): ConditionFault[] {
  try {
    const result = environment.check(source);
    if (!result.valid) {
      const why = result.error?.summary ?? 'its types do not fit';
      return [
        { code: 'condition-type', message: `The types do not fit: ${why}`, found: source, allowed: [] },
      ];
    }
    if (wanted === 'value' || result.type === 'bool') return [];
    const message = `A condition must be true or false; this is ${typeWords[result.type ?? ''] ?? 'something else'}`;
    return [{ code: 'condition-not-boolean', message, found: source, allowed: [] }];
  } catch {
    return [{ code: 'condition-type', message: 'The types do not fit', found: source, allowed: [] }];
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a number',
  double: 'a number',
  dyn: 'any value',
};

function checkingEnvironment(names: ConditionNames, source: string): Environment {
  const environment = withPlainNumbers(
    new Environment({ unlistedVariablesAreDyn: false, limits: conditionLimits }),
  );
  for (const [name, type] of Object.entries(names.variables)) {
    if (type.kind === 'fields') environment.registerVariable({ name, schema: schemaOf(type.fields, source) });
    else environment.registerVariable(name, celTypes[type.kind]);
  }
  return environment.registerFunction('open(string): bool', () => false);
}

/** Of those that the source may mean: a guide has many facts, and a condition looks at few. */
const schemaOf = (named: Readonly<Record<string, NameType>>, source: string) =>
  Object.fromEntries(
    Object.entries(named)
      .filter(([name]) => source.includes(name))
      .map(([name, type]) => [name, type.kind === 'fields' ? 'map' : celTypes[type.kind]]),
  );

const celTypes = { text: 'string', texts: 'list<string>', number: 'int', truth: 'bool', any: 'dyn' } as const;

import type { ConditionNames } from '../../kernel/condition-names.ts';
import type { Need } from '../../kernel/need.ts';
import type { Compiling } from '../compiling.ts';
import { condition } from '../conditions/compile.ts';
import type { Path } from '../source/path.ts';
import type { RawNeeds } from './shape.ts';

export const compileNeeds = (
  raw: RawNeeds | undefined,
  path: Path,
  names: ConditionNames,
  compiling: Compiling,
): Need[] =>
  (raw ?? []).map((need, index) => ({
    that: condition(need.that, [...path, index, 'that'], names, compiling),
    say: compiling.text(need.say, [...path, index, 'say']),
    clauses: compiling.clauses(need),
  }));

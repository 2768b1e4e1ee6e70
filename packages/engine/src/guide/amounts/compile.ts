import type { Amount } from '../../kernel/amount.ts';
import type { FactType } from '../../kernel/fact.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import { parseAmount } from './parse-amount.ts';

/** An amount, and whether the fact that it speaks of is one that it can be read out of. */
export function compileAmount(source: string, path: Path, compiling: Compiling): Amount | null {
  const amount = parseAmount(source);
  if (amount?.kind === 'fact') knowsFact(amount.fact, 'duration', path, compiling);
  if (amount?.kind === 'ahead') knowsFact(amount.of, 'date', path, compiling);
  return amount;
}

function knowsFact(id: string, type: FactType, path: Path, compiling: Compiling): void {
  // What is worked out may say no type; then any is possible.
  const fitting = compiling.names.facts.filter((fact) => fact.type === type || fact.type === 'any');
  compiling.knows(
    `fact of type ${type}`,
    id,
    fitting.map((fact) => fact.id),
    path,
  );
}

import type { Severity } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import { needNames } from '../conditions/names.ts';
import { reportDuplicateIds } from '../duplicate-ids.ts';
import { compileNeeds } from '../needs/compile.ts';
import type { RawSeverities } from './shape.ts';

export function compileSeverities(raw: RawSeverities, compiling: Compiling): Severity[] {
  reportDuplicateIds(raw, ['severities'], compiling);
  return raw.map((severity, index) => {
    const path = ['severities', index];
    return {
      id: String(severity.id),
      rank: index + 1,
      name: compiling.properName(severity.name, [...path, 'name']),
      means: compiling.text(severity.means, [...path, 'means']),
      signs: compiling.texts(severity.signs, [...path, 'signs']),
      examples: compiling.texts(severity.examples, [...path, 'examples']),
      pledge: compiling.textOrNull(severity.pledge, [...path, 'pledge']),
      needs: compileNeeds(severity.needs, [...path, 'needs'], needNames(compiling.names), compiling),
      clauses: compiling.clauses(severity),
    };
  });
}

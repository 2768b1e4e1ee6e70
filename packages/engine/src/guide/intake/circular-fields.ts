import { checkCondition } from '../../kernel/check-condition.ts';
import type { ConditionNames } from '../../kernel/condition-names.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import type { RawField } from './shape.ts';

/** Reports questions that are shown depending on each other: none of them could be settled first. */
export function reportCircularFields(
  fields: readonly RawField[],
  path: Path,
  names: ConditionNames,
  compiling: Compiling,
): void {
  const shownBy = new Map(
    fields.map((field) => [
      field.id,
      field.show === undefined ? [] : checkCondition(field.show, names).answersUsed,
    ]),
  );
  for (const [index, field] of fields.entries()) {
    if (!reaches(field.id, field.id, shownBy)) continue;
    compiling.report({
      code: 'fields-circular',
      path: [...path, index, 'show'],
      message: `Whether ${field.id} is shown depends on its own answer, over ${(shownBy.get(field.id) ?? []).join(', ')}`,
    });
  }
}

function reaches(from: string, goal: string, shownBy: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const next = [...(shownBy.get(from) ?? [])];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    next.push(...(shownBy.get(id) ?? []));
  }
  return false;
}

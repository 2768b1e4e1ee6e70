import type { CaseList } from '../../kernel/effect.ts';
import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { caseNames } from '../conditions/names.ts';
import { kindsKnown, namesOfKind } from '../names/declared-names.ts';
import type { Path } from '../source/path.ts';
import type { RawCaseList } from './shape.ts';

/** The list of cases that a mail carries; its condition sees what that kind of case has. */
export function compileCaseList(
  raw: RawCaseList | undefined,
  path: Path,
  compiling: Compiling,
): CaseList | null {
  if (raw === undefined) return null;
  const { kind, where, none } = raw;
  compiling.knows('kind of case', kind, kindsKnown(compiling.names), [...path, 'kind']);
  const seen = caseNames(namesOfKind(compiling.names, kind));
  return {
    kind,
    where: conditionOrNull(where, [...path, 'where'], seen, compiling),
    text: compiling.textOrNull(none, [...path, 'none']),
  };
}

import type { ConditionNames } from '../../kernel/condition-names.ts';
import type { Need } from '../../kernel/need.ts';
import type { Compiling } from '../compiling.ts';
import { condition, conditionOrNull } from '../conditions/compile.ts';
import { compileParties, compileParty } from '../parties/parties.ts';
import type { Path } from '../source/path.ts';
import type { RawJudgedNeeds } from './shape.ts';

export const compileNeeds = (
  raw: RawJudgedNeeds | undefined,
  path: Path,
  names: ConditionNames,
  compiling: Compiling,
): Need[] =>
  (raw ?? []).map((need, index) => {
    const at = [...path, index];
    const verdict = need.verdict ?? 'refuse';
    reportMisfits(need, verdict, at, compiling);
    if (need.meanwhile !== undefined)
      compiling.knows('severity', String(need.meanwhile), compiling.names.severities, [...at, 'meanwhile']);
    return {
      when: conditionOrNull(need.when, [...at, 'when'], names, compiling),
      that: condition(need.that, [...at, 'that'], names, compiling),
      say: compiling.text(need.say, [...at, 'say']),
      verdict,
      of: need.of === undefined ? null : compileParty(need.of, [...at, 'of'], compiling),
      override: compileParties(need.override, [...at, 'override'], compiling),
      meanwhile: need.meanwhile === undefined ? null : String(need.meanwhile),
      clauses: compiling.clauses(need),
    };
  });

function reportMisfits(
  need: RawJudgedNeeds[number],
  verdict: Need['verdict'],
  path: Path,
  compiling: Compiling,
): void {
  if (verdict === 'ask' && need.of === undefined) {
    const message = 'of is missing: the role that is asked';
    compiling.report({ code: 'missing-field', path: [...path, 'of'], message, found: null });
  }
  const misfit = (field: 'of' | 'override' | 'meanwhile', fits: Need['verdict']) => {
    if (need[field] === undefined || verdict === fits) return;
    const message = `${field} means nothing for a need with the verdict ${verdict}`;
    compiling.report({ code: 'field-not-used', path: [...path, field], on: 'key', message, found: verdict });
  };
  misfit('of', 'ask');
  misfit('meanwhile', 'ask');
  misfit('override', 'refuse');
}

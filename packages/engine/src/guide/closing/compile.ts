import type { Closing, ClosingWay, Hold, Reopening } from '../guide.ts';
import { parseLength } from '../amounts/parse-amount.ts';
import type { Compiling } from '../compiling.ts';
import { condition } from '../conditions/compile.ts';
import { caseNames } from '../conditions/names.ts';
import { compileNeeds } from '../needs/compile.ts';
import type { Path } from '../source/path.ts';
import type { RawClosing } from './shape.ts';

export function compileClosing(raw: RawClosing, base: Path, compiling: Compiling): Closing {
  return {
    ways: Object.entries(raw.ways).map(([id, way]): ClosingWay => {
      const path = [...base, 'ways', id];
      return {
        id,
        name: compiling.text(way.name, [...path, 'name']),
        by: way.by ?? [],
        needs: compileNeeds(way.needs, [...path, 'needs'], caseNames(compiling.names), compiling),
        clauses: compiling.clauses(way),
      };
    }),
    holds: (raw.holds ?? []).map((hold, index): Hold => {
      const path = [...base, 'holds', index];
      return {
        when: condition(hold.when, [...path, 'when'], caseNames(compiling.names), compiling),
        ways: knownWays(hold.ways, [...path, 'ways'], compiling),
        say: compiling.text(hold.say, [...path, 'say']),
        clauses: compiling.clauses(hold),
      };
    }),
    reopening: compileReopening(raw, base, compiling),
    clauses: compiling.clauses(raw),
  };
}

/** Without a word on it nothing is opened again. */
function compileReopening({ reopening }: RawClosing, base: Path, compiling: Compiling): Reopening {
  if (!reopening) return { ways: [], within: null, byMessage: false, say: null, clauses: [] };
  const path = [...base, 'reopening'];
  return {
    ways: knownWays(reopening.ways, [...path, 'ways'], compiling),
    within: reopening.within === undefined ? null : parseLength(reopening.within),
    byMessage: reopening['by-message'] ?? false,
    say: compiling.textOrNull(reopening.say, [...path, 'say']),
    clauses: compiling.clauses(reopening),
  };
}

function knownWays(ways: readonly string[], path: Path, compiling: Compiling): readonly string[] {
  for (const [index, way] of ways.entries()) {
    compiling.knows('way of closing', way, compiling.names.ways, [...path, index]);
  }
  return ways;
}

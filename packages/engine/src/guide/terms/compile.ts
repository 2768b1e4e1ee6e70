import { allOf, compileCondition } from '../../kernel/compile-condition.ts';
import type { Duty } from '../../kernel/duty.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { caseNames } from '../conditions/names.ts';
import { compileClockParts } from '../duties/compile.ts';
import type { DutyContext } from '../duties/duty-context.ts';
import type { Terms } from '../guide.ts';
import { overrideId } from '../names/declared-names.ts';
import { compileStartPatterns } from '../patterns/compile.ts';
import type { Path } from '../source/path.ts';
import type { RawOverride, RawTerms } from './shape.ts';

/** What contracts may bring of their own, each override a variant that runs beside the milestone of the guide. */
export function compileTerms(
  raw: RawTerms,
  duties: readonly Duty[],
  context: DutyContext,
): { terms: Terms[]; duties: Duty[] } {
  const { compiling } = context;
  const compiled = Object.entries(raw).map(([id, term]) => {
    const path = ['terms', id];
    const binding = term.binding ?? 'contract';
    const variants = Object.entries(term.overrides).flatMap(([milestone, override]): Duty[] => {
      const at = [...path, 'overrides', milestone];
      const base = duties.find((duty) => duty.id === milestone);
      compiling.knows(
        'milestone',
        milestone,
        duties.map((duty) => duty.id),
        at,
        'key',
      );
      return base === undefined ? [] : [variant(id, binding, base, override, at, context)];
    });
    const entry: Terms = {
      id,
      name: compiling.text(term.name, [...path, 'name']),
      binding,
      duties: variants.map((duty) => duty.id),
      clauses: compiling.clauses(term),
    };
    return { entry, variants };
  });
  return {
    terms: compiled.map(({ entry }) => entry),
    duties: compiled.flatMap(({ variants }) => variants),
  };
}

/** What the override says, and for the rest what the milestone of the guide says. */
function variant(
  term: string,
  binding: Terms['binding'],
  base: Duty,
  raw: RawOverride,
  path: Path,
  context: DutyContext,
): Duty {
  const { compiling } = context;
  const parts = compileClockParts({ ...raw, when: undefined, from: raw.from ?? 'opened' }, path, context);
  const own = conditionOrNull(raw.when, [...path, 'when'], caseNames(compiling.names), compiling);
  const named = compileCondition(`'${term}' in case.terms`);
  const clauses = compiling.clauses(raw);
  return {
    ...base,
    id: overrideId(base.id, term),
    concept: 'terms',
    name: compiling.textOrNull(raw.name, [...path, 'name']) ?? base.name,
    from: raw.from === undefined ? base.from : parts.from,
    until:
      raw.until === undefined ? base.until : compileStartPatterns(raw.until, [...path, 'until'], compiling),
    target: parts.target,
    calendar: parts.calendar,
    countedFrom: raw['counted-from'] ?? base.countedFrom,
    warnings: raw.warn === undefined ? base.warnings : parts.warnings,
    onDue: raw['on-miss'] === undefined ? base.onDue : parts.onDue,
    applies: allOf([named, base.applies, own].filter((one) => one !== null)),
    over: { duty: base.id, binding },
    path: path.join('.'),
    clauses: clauses.length > 0 ? clauses : base.clauses,
  };
}

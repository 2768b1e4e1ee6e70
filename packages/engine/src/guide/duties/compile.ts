import type { Amount } from '../../kernel/amount.ts';
import type { Duty, PauseRule, Quorum } from '../../kernel/duty.ts';
import { compileAmount } from '../amounts/compile.ts';
import { parseLength } from '../amounts/parse-amount.ts';
import type { Compiling } from '../compiling.ts';
import { condition, conditionOrNull } from '../conditions/compile.ts';
import { caseNames } from '../conditions/names.ts';
import { compileEffects, onMiss, tellOwner, unheard } from '../effects/compile.ts';
import { cellAt, compileLookup } from '../lookups/compile.ts';
import { combinations, united } from '../lookups/dimension-values.ts';
import { compilePattern, compileStartPatterns } from '../patterns/compile.ts';
import type { Path } from '../source/path.ts';
import { compileClock } from './clock.ts';
import type { DutyContext } from './duty-context.ts';
import { reportMisfit } from './fitting-amounts.ts';
import { reportSlowerSeverities } from './severity-order.ts';
import type { RawClock } from './shape.ts';
import { compileWarnings } from './warnings.ts';

/** The parts of a duty that a milestone and a countdown write alike. */
export type ClockParts = Omit<Duty, 'id' | 'concept' | 'name' | 'counts' | 'until' | 'path'>;

export function compileClockParts(raw: RawClock, path: Path, context: DutyContext): ClockParts {
  const { compiling, calendars } = context;
  const names = caseNames(compiling.names);
  const targets = compileLookup<Amount>(raw.target, [...path, 'target'], compiling, (amount, at) =>
    compileAmount(amount, at, compiling),
  );
  const clocks = compileClock(raw.clock, [...path, 'clock'], context);

  const reported = new Set<string>();
  for (const at of combinations(
    united(targets.lookup.dimensions, clocks.lookup.dimensions),
    compiling.names,
  )) {
    const target = cellAt(targets, at);
    const calendar = calendars[cellAt(clocks, at)?.value ?? ''];
    // One amount may be counted in the hours of many offerings, and misfit those of one.
    const key = `${calendar?.id} ${target?.path.join('/')}`;
    if (!target || !calendar || reported.has(key)) continue;
    reported.add(key);
    if (!compiling.isMended([...path, 'clock'])) reportMisfit(target.value, calendar, target.path, context);
  }
  reportSlowerSeverities(targets, clocks, compiling);
  if (raw['owed-by'] !== undefined) {
    compiling.knows('role', raw['owed-by'], compiling.names.roles, [...path, 'owed-by']);
  }

  if (raw.supports !== undefined)
    compiling.knows('milestone', raw.supports, compiling.names.duties, [...path, 'supports']);

  const onWarn = raw['on-warn']
    ? compileEffects(raw['on-warn'], [...path, 'on-warn'], unheard, compiling)
    : [tellOwner];
  return {
    owedBy: raw['owed-by'] ?? null,
    supports: raw.supports ?? null,
    to: raw.to ?? 'customer',
    from: compileStartPatterns(raw.from, [...path, 'from'], compiling),
    when: conditionOrNull(raw.when, [...path, 'when'], names, compiling),
    applies: conditionOrNull(raw.applies, [...path, 'applies'], names, compiling),
    target: targets.lookup,
    calendar: clocks.lookup,
    pauses: compilePauses(raw, path, compiling),
    lapses: conditionOrNull(raw.lapses, [...path, 'lapses'], names, compiling),
    change: raw.change ?? 'fair',
    countedFrom: raw['counted-from'] ?? 'start',
    rhythm: { from: raw.rhythm?.from ?? 'stop', afterMiss: raw.rhythm?.['after-miss'] ?? 'wait' },
    lives: raw.lives ?? 'open',
    over: null,
    quorum: compileQuorum(raw, path, compiling),
    warnings: compileWarnings(raw.warn ?? [], [...path, 'warn'], onWarn, targets, compiling),
    onDue: raw['on-miss']
      ? compileEffects(raw['on-miss'], [...path, 'on-miss'], onMiss, compiling)
      : [tellOwner],
    clauses: compiling.clauses(raw),
  };
}

const compilePauses = (raw: RawClock, path: Path, compiling: Compiling): PauseRule[] =>
  (raw.pause ?? []).map((pause, index) => {
    const at = [...path, 'pause', index];
    return {
      while: condition(pause.while, [...at, 'while'], caseNames(compiling.names), compiling),
      reason: compiling.text(pause.say, [...at, 'say']),
      clauses: compiling.clauses(pause),
    };
  });

function compileQuorum(raw: RawClock, path: Path, compiling: Compiling): Quorum | null {
  if (!raw.quorum) return null;
  const { count, of, within, spacing } = raw.quorum;
  const span = parseLength(within);
  if (!span) return null;
  return {
    count,
    of: compilePattern(of, [...path, 'quorum', 'of'], compiling),
    within: span,
    spacing: spacing === undefined ? null : parseLength(spacing),
  };
}

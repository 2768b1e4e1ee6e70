import type { Amount, Length } from '../../kernel/amount.ts';
import type { Warning } from '../../kernel/duty.ts';
import type { Effect } from '../../kernel/effect.ts';
import { parseLength } from '../amounts/parse-amount.ts';
import type { Compiling } from '../compiling.ts';
import type { CompiledLookup } from '../lookups/compile.ts';
import type { Path } from '../source/path.ts';

/** The points on the way to due, each with the effects of `on-warn`. */
export function compileWarnings(
  raw: readonly string[],
  path: Path,
  effects: readonly Effect[],
  targets: CompiledLookup<Amount>,
  compiling: Compiling,
): Warning[] {
  return raw.flatMap((point, index): Warning[] => {
    const at = [...path, index];
    if (point.endsWith('%')) {
      const percent = Number.parseInt(point, 10);
      if (percent >= 100) {
        const message = 'A warning comes before its clock is due: less than 100%';
        compiling.report({ code: 'warn-not-before-due', path: at, message });
      }
      return [{ at: { kind: 'percent', percent }, effects }];
    }
    const amount = parseLength(point);
    if (!amount) return [];
    reportTooEarly(amount, at, targets, compiling);
    return [{ at: { kind: 'before', amount }, effects }];
  });
}

/** A warning as long before due as the whole time is given at the very start. */
function reportTooEarly(
  before: Length,
  path: Path,
  targets: CompiledLookup<Amount>,
  compiling: Compiling,
): void {
  for (const [key, target] of Object.entries(targets.lookup.cells)) {
    const [length, whole] = [lengthOf(before), lengthOf(target)];
    if (length === null || whole === null || before.kind !== target.kind || length < whole) continue;
    const place = targets.paths[key];
    compiling.report({
      code: 'warn-before-start',
      severity: 'warning',
      path,
      message: 'This warning is given at the start already: it is not shorter than the target',
      ...(place ? { related: { path: place, message: 'the target' } } : {}),
    });
    return;
  }
}

/** For comparing amounts of one kind. */
export function lengthOf(amount: Amount): number | null {
  switch (amount.kind) {
    case 'openTime':
      return amount.seconds;
    case 'days':
    case 'businessDays':
      return amount.days;
    case 'months':
      return amount.months;
    case 'workingDay':
      return amount.ordinal;
    case 'fact':
    case 'ahead':
    case 'timeOfDay':
    case 'instant':
    case 'none':
    case 'agreed':
      return null;
  }
}

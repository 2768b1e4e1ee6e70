import type { Id } from '../text.ts';
import type { Amount } from '../../kernel/amount.ts';
import type { Dimensions } from '../../kernel/lookup.ts';
import type { Compiling } from '../compiling.ts';
import { cellAt, type CompiledLookup } from '../lookups/compile.ts';
import { combinations, united } from '../lookups/dimension-values.ts';
import { lengthOf } from './warnings.ts';

/** Warns where a graver severity is allowed more time than the next milder one, in the same hours. */
export function reportSlowerSeverities(
  targets: CompiledLookup<Amount>,
  clocks: CompiledLookup<Id>,
  compiling: Compiling,
): void {
  if (!targets.lookup.dimensions.includes('severity')) return;
  const { severities } = compiling.names;
  const others = united(targets.lookup.dimensions, clocks.lookup.dimensions).filter(
    (one) => one !== 'severity',
  );
  const seen = new Set<string>();
  for (const at of combinations(others, compiling.names)) {
    for (const [index, milder] of severities.entries()) {
      const graver = severities[index - 1];
      if (graver === undefined) continue;
      const [slow, quick] = [
        cell(targets, clocks, { ...at, severity: graver }),
        cell(targets, clocks, { ...at, severity: milder }),
      ];
      if (!slow || !quick || seen.has(slow.path.join('/')) || !isSlower(slow, quick)) continue;
      seen.add(slow.path.join('/'));
      compiling.report({
        code: 'severity-slower',
        severity: 'warning',
        path: slow.path,
        message: `Severity ${graver} is allowed more time than the milder ${milder}`,
        related: { path: quick.path, message: `the time for ${milder}` },
      });
    }
  }
}

type Cell = NonNullable<ReturnType<typeof cell>>;

function cell(targets: CompiledLookup<Amount>, clocks: CompiledLookup<Id>, at: Dimensions) {
  const target = cellAt(targets, at);
  return target && { amount: target.value, path: target.path, calendar: cellAt(clocks, at)?.value ?? '' };
}

function isSlower(graver: Cell, milder: Cell): boolean {
  if (graver.amount.kind === 'none') return milder.amount.kind !== 'none';
  if (graver.amount.kind !== milder.amount.kind || graver.calendar !== milder.calendar) return false;
  const [slow, quick] = [lengthOf(graver.amount), lengthOf(milder.amount)];
  return slow !== null && quick !== null && slow > quick;
}

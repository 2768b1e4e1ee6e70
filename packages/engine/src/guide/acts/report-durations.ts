import { parseLength } from '../amounts/parse-amount.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import type { RawAct } from './shape.ts';

/**
 * Reports options of a choice that an act says as a duration, and that are no length of time: whatever is reckoned by
 * the fact would be promised to nobody, without a word.
 */
export function reportDurations({ form, sets }: RawAct, path: Path, compiling: Compiling): void {
  for (const [id, is] of Object.entries(sets ?? {})) {
    if (compiling.names.facts.find((fact) => fact.id === id)?.type !== 'duration') continue;
    const index = (form ?? []).findIndex((field) => String(is).trim() === `with.${field.id}`);
    const field = form?.[index];
    if (field?.type !== 'choice') continue;
    for (const option of Object.keys(field.options ?? {})) {
      if (parseLength(option) !== null) continue;
      const message = `${id} is a duration, and this choice is none: write 90min, 4h, 10d, 6mo, 1y, 2bd or 2wd`;
      const at = [...path, 'form', index, 'options', option];
      compiling.report({ code: 'amount-invalid', path: at, on: 'key', message, found: option });
    }
  }
}

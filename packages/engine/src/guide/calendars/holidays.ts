import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import type { RawHolidays } from './shape.ts';

/** A date cannot be a day off and a working day by decree. */
export function reportDatesTwice(list: RawHolidays, path: Path, compiling: Compiling): void {
  for (const date of Object.keys(list.extra ?? {})) {
    if (!Object.hasOwn(list.days, date)) continue;
    compiling.report({
      code: 'date-twice',
      path: [...path, 'extra', date],
      on: 'key',
      message: `${date} is a day off, too`,
      found: date,
      related: { path: [...path, 'days', date], message: 'the day off' },
    });
  }
}

/** A list that ends before the edition begins serves none of its cases. */
export function reportExpiredHolidays(
  list: RawHolidays,
  path: Path,
  effective: string,
  compiling: Compiling,
): void {
  const until = list['known-until'];
  if (until === undefined || until >= effective) return;
  compiling.report({
    code: 'holidays-expired',
    severity: 'warning',
    path: [...path, 'known-until'],
    message: `The holidays are known until ${until} only, before the edition takes effect on ${effective}`,
    related: { path: ['guide', 'effective'], message: 'the edition takes effect' },
  });
}

import { weekdays, type Hours, type Weekday } from '../../calendar/definition.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import { hoursOf } from './hours.ts';

const day = weekdays.join('|');

/** `mon`, `mon-fri`, `sat-mon`. */
export const weekPattern = new RegExp(`^(?:${day})(?:-(?:${day}))?$`);

/** The week of a calendar, its ranges of days spread out. A day given twice is reported. */
export function compileWeek(
  raw: Readonly<Record<string, string | readonly string[]>>,
  path: Path,
  compiling: Compiling,
): Partial<Record<Weekday, Hours[]>> {
  const week: Partial<Record<Weekday, Hours[]>> = {};
  const givenBy = new Map<Weekday, string>();
  for (const [key, value] of Object.entries(raw)) {
    for (const weekday of daysOf(key)) {
      const first = givenBy.get(weekday);
      if (first !== undefined) {
        compiling.report({
          code: 'week-day-twice',
          path: [...path, key],
          on: 'key',
          message: `${weekday} has hours already`,
          found: key,
          related: { path: [...path, first], message: `the hours of ${weekday}` },
        });
        continue;
      }
      givenBy.set(weekday, key);
      week[weekday] = hoursOf(value);
    }
  }
  return week;
}

function daysOf(key: string): Weekday[] {
  const [first, last] = key.split('-').map((name) => weekdays.findIndex((weekday) => weekday === name));
  if (first === undefined || first < 0) return [];
  const length = ((last ?? first) - first + weekdays.length) % weekdays.length;
  return Array.from(
    { length: length + 1 },
    (_, index) => weekdays[(first + index) % weekdays.length] ?? 'mon',
  );
}

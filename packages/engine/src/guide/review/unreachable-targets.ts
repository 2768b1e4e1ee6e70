import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';
import { combinations, united } from '../lookups/dimension-values.ts';
import { addAmount } from '../../turn/add-amount.ts';
import { promisedAt } from './length.ts';

const yearMilliseconds = 366 * 86_400_000;

/** A promise that its hours can never keep: 40 h in a calendar that is open an hour a week, or never again. */
export function reportUnreachableTargets(guide: Guide, compiling: Compiling): void {
  const from = Temporal.PlainDate.from(guide.effective).toZonedDateTime({
    timeZone: guide.zone,
    plainTime: '09:00',
  }).epochMilliseconds;
  for (const duty of guide.duties) {
    const told = new Set<string>();
    const dimensions = united(duty.target.dimensions, duty.calendar.dimensions);
    for (const at of combinations(dimensions, compiling.names)) {
      const promised = promisedAt(duty, at);
      const calendar = guide.calendars[promised?.calendar ?? '']?.compiled;
      if (promised === null || calendar === undefined) continue;
      const { amount } = promised;
      if (amount.kind !== 'openTime' && amount.kind !== 'businessDays' && amount.kind !== 'workingDay')
        continue;
      const key = `${JSON.stringify(amount)} ${promised.calendar}`;
      const due = addAmount(calendar, from, amount);
      if ((due !== null && due - from <= yearMilliseconds) || told.has(key)) continue;
      told.add(key);
      compiling.report({
        code: 'target-out-of-reach',
        severity: 'warning',
        path: [...duty.path.split('.'), 'target'],
        message: `${duty.id} is due ${due === null ? 'never' : 'more than a year after it begins'} in the hours of ${promised.calendar}`,
        related: { path: ['calendars', 'hours', promised.calendar], message: 'the hours' },
      });
    }
  }
}

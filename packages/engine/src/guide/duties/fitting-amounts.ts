import type { Amount } from '../../kernel/amount.ts';
import { hasClosedDays, isAroundTheClock } from '../calendars/day-kinds.ts';
import type { GuideCalendar } from '../guide.ts';
import type { Path } from '../source/path.ts';
import type { DutyContext } from './duty-context.ts';

/** Reports an amount that has no meaning in the hours of its clock. */
export function reportMisfit(
  amount: Amount,
  calendar: GuideCalendar,
  path: Path,
  context: DutyContext,
): void {
  const { report } = context.compiling;
  switch (amount.kind) {
    case 'days':
    case 'months':
      if (isAroundTheClock(calendar.definition)) return;
      report({
        code: 'amount-needs-full-days',
        path,
        message: `Days of the wall clock disregard hours, and ${calendar.id} has hours. Write bd or wd, or the clock always`,
      });
      return;
    case 'businessDays':
    case 'workingDay':
      if (hasClosedDays(calendar.definition)) return;
      report({
        code: 'amount-needs-working-days',
        path,
        message: `${calendar.id} is open every day, so it has no working days to count. Write d, or another clock`,
      });
      return;
    case 'ahead':
      // Days before a date disregard hours, whatever the clock.
      if (amount.lead.kind === 'businessDays' || amount.lead.kind === 'workingDay')
        reportMisfit(amount.lead, calendar, path, context);
      return;
    case 'openTime':
    case 'fact':
    case 'timeOfDay':
    case 'instant':
    case 'none':
    case 'agreed':
      return;
  }
}

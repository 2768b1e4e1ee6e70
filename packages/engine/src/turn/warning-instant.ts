import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { Instant, Seconds } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { WarningPoint } from '../kernel/duty.ts';
import { answer } from './add-amount.ts';
import type { DutyTurn } from './duty-turn.ts';
import { calendarOf } from './reckoning.ts';
import { onTheWallClock } from './wall-clock.ts';

/**
 * When a warning point of a running turn is reached, in the duty's own hours: half of 4 h of Monday to Friday hours is
 * after 2 open hours. A point that a change left behind is reached at that change; one that lies before the turn's
 * beginning (30 minutes before the end of 15) never comes. Null: never, or not while paused or asleep.
 */
export function warningInstant(guide: Guide, turn: DutyTurn, point: WarningPoint): Instant | null {
  const calendar = calendarOf(guide, turn.reckoning.calendar);
  if (turn.due === null || calendar === null) return null;
  const at = pointOf(calendar, turn, turn.due, point);
  return at === null || at > turn.due ? null : at;
}

function pointOf(
  calendar: CompiledCalendar,
  turn: DutyTurn,
  due: Instant,
  point: WarningPoint,
): Instant | null {
  if (point.kind === 'percent')
    return atCounted(calendar, turn, total(calendar, turn, due) * (point.percent / 100));
  const { amount } = point;
  switch (amount.kind) {
    case 'openTime':
      return atCounted(calendar, turn, total(calendar, turn, due) - amount.seconds);
    case 'days':
      return notBefore(turn, onTheWallClock(calendar.timeZone, due, { days: -amount.days, months: 0 }));
    case 'months':
      return notBefore(turn, onTheWallClock(calendar.timeZone, due, { days: 0, months: -amount.months }));
    case 'businessDays':
      return notBefore(turn, businessDaysBefore(calendar, due, amount.days));
    case 'workingDay':
      return null;
    default:
      return never(amount);
  }
}

/** All the open time that the turn has from beginning to due. */
function total(calendar: CompiledCalendar, { reckoning }: DutyTurn, due: Instant): Seconds {
  if (reckoning.amount.kind === 'openTime') return reckoning.amount.seconds;
  return reckoning.used + calendar.between(reckoning.since, due);
}

function atCounted(calendar: CompiledCalendar, { reckoning }: DutyTurn, counted: Seconds): Instant | null {
  if (counted < 0) return null;
  const ahead = counted - reckoning.used;
  return ahead <= 0 && reckoning.used > 0 ? reckoning.since : answer(calendar.add(reckoning.since, ahead));
}

function notBefore(turn: DutyTurn, at: Instant | null): Instant | null {
  if (at === null || at < turn.startedAt) return null;
  return Math.max(at, turn.reckoning.since);
}

/** A warning is at most a year of working days ahead; further back the search would take minutes. */
const mostBusinessDays = 260;

/** The latest moment from which `days` business days end at `due`, sought day by day for at most a quarter. */
function businessDaysBefore(calendar: CompiledCalendar, due: Instant, days: number): Instant | null {
  if (days > mostBusinessDays) return null;
  const furthest = days * 2 + 92;
  for (let back = days; back <= furthest; back += 1) {
    const at = onTheWallClock(calendar.timeZone, due, { days: -back, months: 0 });
    if (at !== null && answer(calendar.addBusinessDays(at, days)) === due) return at;
  }
  return null;
}

function never(amount: never): never {
  throw new Error(`unknown amount ${JSON.stringify(amount)}`);
}

import { closingWorkingDaysOn, sameTimeWorkingDaysOn } from './business-days.ts';
import type { CalendarProblem, CalendarResult, CompiledCalendar, Session } from './compiled-calendar.ts';
import { dayHours } from './day-hours.ts';
import { dayOpenings } from './day-openings.ts';
import type { CalendarDefinition } from './definition.ts';
import type { Instant } from './instant.ts';
import { dayMilliseconds, dayNumberOf } from './local-date.ts';
import { OpenTime, searchLimit } from './open-time.ts';
import { horizonYears, isReckonable } from './reckonable-time.ts';
import { sessionsBetween } from './sessions.ts';
import { validateDefinition } from './validate-definition.ts';
import { ZoneClock } from './zone-clock.ts';

const yearMilliseconds = 366 * dayMilliseconds;

/**
 * Makes a calendar ready for reckoning. A definition with faults gives `calendar-invalid`, its message naming every
 * field and value; nothing throws. Years are worked out when first asked about: compile once and keep the result.
 *
 * `hours: { mon: [['09:00', '17:00']] }` in `Europe/Berlin`: two hours from Mon 2026-01-05 16:00 end Mon 2026-01-12
 * 10:00.
 */
export function compileCalendar(source: CalendarDefinition): CalendarResult<CompiledCalendar> {
  const validation = validateDefinition(source);
  if (validation.ok) return found(compiled(validation.definition));
  const faults = validation.faults.map(({ field, message }) => `${field}: ${message}`);
  return failed('calendar-invalid', faults.join('; '));
}

function compiled(definition: CalendarDefinition): CompiledCalendar {
  const clock = new ZoneClock(definition.timeZone);
  const hoursOf = dayHours(definition);
  const openings = dayOpenings(clock, hoursOf, definition.breaks ?? []);
  const openTime = new OpenTime(openings);

  const answered = (start: Instant, answer: Instant | undefined): CalendarResult<Instant> =>
    answer === undefined || Number.isNaN(answer) ? failed(...reasonForNone(start)) : found(answer);

  const reasonForNone = (start: Instant): Parameters<typeof failed> => {
    const limit = searchLimit(start);
    if (!isReckonable(start)) return ['out-of-range', 'Calendars reckon with instants from 1900 to 2199'];
    const within = `within ${horizonYears} years of the start`;
    if (openTime.between(start, limit) === 0) return ['calendar-never-opens', `No opening ${within}`];
    if (openTime.between(limit - yearMilliseconds, limit) > 0) return ['out-of-range', `No answer ${within}`];
    return ['calendar-never-opens', `The last opening ${within} is over before that`];
  };

  /** Carries on from the next opening and the session that it lies in. */
  const fromOpening = (
    start: Instant,
    search: (opening: Instant, session: Session) => Instant | undefined,
  ) => {
    const opening = openTime.opening(start);
    const [session] = sessionsBetween(clock, openings, opening, opening + 1);
    return answered(start, session && search(opening, session));
  };

  return {
    timeZone: clock.timeZone,
    isOpen(at) {
      return openTime.between(at, at + 1) > 0;
    },

    nextOpening(at) {
      return answered(at, openTime.opening(at));
    },

    nextClosing(at) {
      return answered(at, openTime.closing(at));
    },

    add(start, seconds) {
      if (!(seconds >= 0)) return failed('out-of-range', `${seconds} seconds cannot be counted`);
      const milliseconds = Math.round(seconds * 1000);
      return answered(
        start,
        milliseconds > 0 ? openTime.after(start, milliseconds) : openTime.opening(start),
      );
    },

    between(start, end) {
      return openTime.between(start, end) / 1000;
    },

    addBusinessDays(start, days) {
      if (!isCount(days)) return failed('out-of-range', `${days} is not a number of business days`);
      return fromOpening(start, (opening, session) =>
        days === 0 ? opening : sameTimeWorkingDaysOn(clock, openings, opening, session, days),
      );
    },

    closingOfWorkingDay(start, ordinal) {
      if (!isCount(ordinal - 1)) return failed('out-of-range', `There is no working day ${ordinal}`);
      return fromOpening(start, (_, session) => closingWorkingDaysOn(openings, session, ordinal - 1));
    },

    sessions(from, to) {
      return sessionsBetween(clock, openings, from, to);
    },

    dayKind(date) {
      const day = dayNumberOf(date);
      return day === undefined ? 'off' : hoursOf(day).kind;
    },
  };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function found<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

function failed(code: CalendarProblem['code'], message: string): { ok: false; problem: CalendarProblem } {
  return { ok: false, problem: { code, message } };
}

import type { Instant, LocalDate, Seconds } from './instant.ts';

/**
 * Why a calendar has no answer.
 * - `calendar-invalid`: the definition has faults; the message names each with its field and value.
 * - `calendar-never-opens`: there is no opening within the horizon, or the last one is over before the answer.
 * - `out-of-range`: the calendar goes on, but the answer lies past the horizon (too great an amount, or a closing where
 *   it is open around the clock); an instant is not between 1900 and 2199; a number is below 0, or none.
 */
export interface CalendarProblem {
  code: 'calendar-never-opens' | 'calendar-invalid' | 'out-of-range';
  message: string;
}

export type CalendarResult<T> = { ok: true; value: T } | { ok: false; problem: CalendarProblem };

/** A half-open stretch `[from, to)` of elapsed time. */
export interface Stretch {
  from: Instant;
  to: Instant;
}

/** One opening: its stretch and the wall-calendar date whose hours it belongs to. */
export interface Session extends Stretch {
  day: LocalDate;
}

/** What a stretch of a proof is and why it does not count. */
export type StretchKind = 'counted' | 'closed' | 'paused' | 'notRunning';

/**
 * A calendar made ready for reckoning. All searches are bounded: they look at most 50 years past their start and then
 * answer with a problem; none throws. All answers are exact over changes of clocks: what is counted is elapsed time, so
 * a day from 00:00 to 24:00 has 23 or 25 hours when the clocks change. Openings that overlap or meet count as one, so
 * that no time is counted twice and no closing is seen between them.
 */
export interface CompiledCalendar {
  readonly timeZone: string;

  /** Whether `at` lies in an opening; the closing instant itself does not. */
  isOpen(at: Instant): boolean;

  /** `at` itself while open, else the start of the next opening. */
  nextOpening(at: Instant): CalendarResult<Instant>;

  /** The end of the opening that holds `at`, or of the next one; `out-of-range` where it never closes. */
  nextClosing(at: Instant): CalendarResult<Instant>;

  /**
   * The instant at which `seconds` of open time have passed since `start`. Running out exactly at closing is due at
   * closing. Zero seconds outside hours are due at the next opening. `seconds` may have a fraction; it is rounded to the
   * millisecond.
   */
  add(start: Instant, seconds: Seconds): CalendarResult<Instant>;

  /**
   * Open seconds in `[start, end)`; 0 where the end is not after the start. May be a fraction (milliseconds). Time before
   * 1900 and after 2199 counts nothing, so an end of `Infinity` is allowed.
   */
  between(start: Instant, end: Instant): Seconds;

  /**
   * `days` business days from `start`: `start` moves to the next opening, keeps its place on the wall clock and goes
   * `days` working days on. Where that day's session is shorter the result is its closing; in a gap, the next opening
   * of that day. A moment after midnight inside Friday's hours is Friday: from Saturday 00:30 of `09:00-01:00`, one
   * business day is Tuesday 00:30, which belongs to Monday. A working day is a date with hours of which breaks leave
   * something; 0 days are due at the next opening.
   */
  addBusinessDays(start: Instant, days: number): CalendarResult<Instant>;

  /**
   * Closing time of the n-th working day, the working day that holds `start` (or the next one, from outside hours)
   * being day 1.
   */
  closingOfWorkingDay(start: Instant, ordinal: number): CalendarResult<Instant>;

  /**
   * The openings that touch `[from, to)`, clipped to it, in order and apart. For proofs and pictures of the year. Those of
   * two days stay two where they meet; where they overlap, the time belongs to the one that began first.
   */
  sessions(from: Instant, to: Instant): Session[];

  /** Why a local date has no or other hours: for the words of a proof. */
  dayKind(day: LocalDate): 'week' | 'holiday' | 'extraDay' | 'override' | 'off';
}

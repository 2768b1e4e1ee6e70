import type { Instant, LocalDate, Seconds } from './instant.ts';

/** Why a search in a calendar found nothing. */
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
 * A calendar made ready for reckoning. All searches are bounded: they look at most {@link horizonYears} years past
 * their start and then answer `calendar-never-opens`. All answers are exact over changes of clocks: what is counted is
 * elapsed time, so a day from 00:00 to 24:00 has 23 or 25 hours when the clocks change.
 */
export interface CompiledCalendar {
  readonly timeZone: string;

  /** Whether `at` lies in an opening; the closing instant itself does not. */
  isOpen(at: Instant): boolean;

  /** `at` itself while open, else the start of the next opening. */
  nextOpening(at: Instant): CalendarResult<Instant>;

  /** The end of the opening that holds `at`, or of the next one. */
  nextClosing(at: Instant): CalendarResult<Instant>;

  /**
   * The instant at which `seconds` of open time have passed since `start`. Running out exactly at closing is due at
   * closing. Zero seconds outside hours are due at the next opening.
   */
  add(start: Instant, seconds: Seconds): CalendarResult<Instant>;

  /** Open seconds in `[start, end)`; 0 where the end is not after the start. May be a fraction (milliseconds). */
  between(start: Instant, end: Instant): Seconds;

  /**
   * `days` business days from `start`: `start` moves to the next opening, keeps its place on the wall clock and goes
   * `days` working days on. Where that day's session is shorter the result is its closing; in a gap, the next opening
   * of that day. A moment after midnight inside Friday's hours is Friday: from Saturday 00:30 of `09:00-01:00`, one
   * business day is Tuesday 00:30, which belongs to Monday.
   */
  addBusinessDays(start: Instant, days: number): CalendarResult<Instant>;

  /**
   * Closing time of the n-th working day, the working day that holds `start` (or the next one, from outside hours)
   * being day 1.
   */
  closingOfWorkingDay(start: Instant, ordinal: number): CalendarResult<Instant>;

  /** The openings that touch `[from, to)`, clipped to it, in order. For proofs and pictures of the year. */
  sessions(from: Instant, to: Instant): Session[];

  /** Why a local date has no or other hours: for the words of a proof. */
  dayKind(day: LocalDate): 'week' | 'holiday' | 'extraDay' | 'override' | 'off';
}

import type { Stretch } from './compiled-calendar.ts';
import type { DayOpenings } from './day-openings.ts';
import type { Instant } from './instant.ts';
import { dayMilliseconds } from './local-date.ts';
import {
  earliestReckonable,
  horizonMilliseconds,
  isReckonable,
  latestReckonable,
} from './reckonable-time.ts';
import { RunTable } from './run-table.ts';
import { union } from './stretches.ts';

/** How much time is worked out at once. */
const yearMilliseconds = 366 * dayMilliseconds;

/**
 * The open time of a calendar. It is worked out a year at a time, when first asked about, and kept; answers do not
 * depend on what was asked before. Openings that overlap or meet count as one run.
 */
export class OpenTime {
  private readonly openings: DayOpenings;
  private runs: Stretch[] = [];
  private table = new RunTable(Infinity, -Infinity, []);

  constructor(openings: DayOpenings) {
    this.openings = openings;
  }

  /** `start` itself while open, else the start of the next run; NaN if there is none within the horizon. */
  opening(start: Instant): Instant {
    if (!isReckonable(start)) return NaN;
    const limit = searchLimit(start);
    for (let table = this.covering(start); ; table = this.grown()) {
      const { from } = table.runAt(start);
      if (from <= limit) return Math.max(start, from);
      if (from > limit || table.coveredTo >= limit) return NaN;
    }
  }

  /** The end of the run that holds `start`, or else of the next one; NaN if it does not end within the horizon. */
  closing(start: Instant): Instant {
    if (!isReckonable(start)) return NaN;
    const limit = searchLimit(start);
    for (let table = this.covering(start); ; table = this.grown()) {
      const { to } = table.runAt(start);
      // A run that reaches the end of the table may go on behind it.
      if (to < table.coveredTo && to <= limit) return to;
      if (table.coveredTo > limit) return NaN;
    }
  }

  /** When `open` (more than 0) milliseconds of open time have passed since `start`; NaN if not within the horizon. */
  after(start: Instant, open: number): Instant {
    if (!isReckonable(start)) return NaN;
    const limit = searchLimit(start);
    for (let table = this.covering(start); ; table = this.grown()) {
      const due = table.after(start, open);
      if (due <= limit) return due;
      if (due > limit || table.coveredTo >= limit) return NaN;
    }
  }

  /** Open milliseconds in `[start, end)`, as far as calendars reckon. */
  between(start: Instant, end: Instant): number {
    const from = Math.max(start, earliestReckonable);
    const to = Math.min(end, latestReckonable);
    if (!(from < to)) return 0;
    this.covering(from);
    const table = this.covering(to - 1);
    return table.openBefore(to) - table.openBefore(from);
  }

  private covering(at: Instant): RunTable {
    const { coveredFrom, coveredTo } = this.table;
    if (at >= coveredFrom && at < coveredTo) return this.table;
    const from = Math.floor(at / yearMilliseconds) * yearMilliseconds;
    if (coveredFrom > coveredTo) return this.keep(from, from + yearMilliseconds, []);
    if (at < coveredFrom) return this.keep(from, coveredFrom, this.runs);
    return this.keep(coveredTo, from + yearMilliseconds, this.runs);
  }

  /** Covers half as much again, so that a long search rebuilds the table only a few times. */
  private grown(): RunTable {
    const { coveredFrom, coveredTo } = this.table;
    const years = Math.ceil((coveredTo - coveredFrom) / yearMilliseconds / 2);
    return this.keep(coveredTo, coveredTo + years * yearMilliseconds, this.runs);
  }

  /** Adds the runs of `[from, to)`, which meets what is covered so far. */
  private keep(from: Instant, to: Instant, known: readonly Stretch[]): RunTable {
    const openings: Stretch[] = [];
    // Hours begin at most two days before they are over, and no wall clock is a day away from UTC.
    const firstDay = Math.floor(from / dayMilliseconds) - 3;
    const lastDay = Math.floor(to / dayMilliseconds) + 1;
    for (let day = firstDay; day <= lastDay; day++) {
      for (const opening of this.openings(day)) {
        openings.push({ from: Math.max(from, opening.from), to: Math.min(to, opening.to) });
      }
    }
    this.runs = union([...known, ...openings]);
    this.table = new RunTable(
      Math.min(from, this.table.coveredFrom),
      Math.max(to, this.table.coveredTo),
      this.runs,
    );
    return this.table;
  }
}

/** The last instant that a search from `start` looks at. */
export function searchLimit(start: Instant): Instant {
  return Math.min(start + horizonMilliseconds, latestReckonable);
}

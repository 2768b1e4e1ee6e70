import type { Stretch } from './compiled-calendar.ts';
import type { Instant } from './instant.ts';

/**
 * The open runs of `[coveredFrom, coveredTo)`, laid out for look-up in constant time. A run is open time without a gap,
 * however many days it spans. Two bucket indexes, one over instants and one over open time already passed, say where to
 * begin a scan that on even hours ends after a step or two.
 */
export class RunTable {
  readonly coveredFrom: Instant;
  readonly coveredTo: Instant;
  /** Open milliseconds in all runs together. */
  readonly total: number;
  // Beginning and end of each run, and the open milliseconds up to its end.
  private readonly from: Float64Array;
  private readonly to: Float64Array;
  private readonly openUpTo: Float64Array;
  private readonly byTime: Buckets;
  private readonly byOpen: Buckets;

  /** `runs` in order, apart from each other and within the covered time. */
  constructor(coveredFrom: Instant, coveredTo: Instant, runs: readonly Stretch[]) {
    let open = 0;
    this.coveredFrom = coveredFrom;
    this.coveredTo = coveredTo;
    this.from = Float64Array.from(runs, (run) => run.from);
    this.to = Float64Array.from(runs, (run) => run.to);
    this.openUpTo = Float64Array.from(runs, (run) => (open += run.to - run.from));
    this.total = open;
    this.byTime = buckets(this.to, coveredFrom, coveredTo);
    this.byOpen = buckets(this.openUpTo, 0, open);
  }

  /** The run that holds `at`, or else the next one; NaN as both ends where none is left. `at` is covered. */
  runAt(at: Instant): Stretch {
    const run = this.indexAt(at);
    return { from: this.from[run] ?? NaN, to: this.to[run] ?? NaN };
  }

  /** Open milliseconds in `[coveredFrom, at)`; `at` may be `coveredTo` too. */
  openBefore(at: Instant): number {
    const run = this.indexAt(at);
    const from = this.from[run] ?? Infinity;
    const to = this.to[run] ?? Infinity;
    if (run >= this.to.length) return this.total;
    return (this.openUpTo[run] ?? 0) - (to - (at > from ? at : from));
  }

  /** When `open` (more than 0) milliseconds of open time have passed since `start`; NaN if not within the table. */
  after(start: Instant, open: number): Instant {
    const wanted = this.openBefore(start) + open;
    if (!(wanted <= this.total)) return NaN;
    const { first, perUnit } = this.byOpen;
    let run = first[Math.floor(wanted * perUnit)] ?? 0;
    while ((this.openUpTo[run] ?? Infinity) < wanted) run++;
    return (this.to[run] ?? NaN) - ((this.openUpTo[run] ?? NaN) - wanted);
  }

  private indexAt(at: Instant): number {
    const { first, origin, perUnit } = this.byTime;
    let run = first[Math.floor((at - origin) * perUnit)] ?? 0;
    while ((this.to[run] ?? Infinity) <= at) run++;
    return run;
  }
}

interface Buckets {
  origin: number;
  perUnit: number;
  /** For each bucket the first run that may end within it or after it. */
  first: Int32Array;
}

function buckets(ends: Float64Array, origin: number, end: number): Buckets {
  const count = 2 * ends.length + 1;
  const perUnit = count / Math.max(1, end - origin);
  let run = 0;
  const first = Int32Array.from({ length: count + 1 }, (_, bucket) => {
    // One millisecond early, as the division may round up.
    const begins = origin + bucket / perUnit - 1;
    while ((ends[run] ?? Infinity) < begins) run++;
    return run;
  });
  return { origin, perUnit, first };
}

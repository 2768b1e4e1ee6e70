import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Quorum } from '../kernel/duty.ts';
import { addAmount } from './add-amount.ts';

/** An event that a quorum counts, since the last sign that ended the silence. */
export interface CountedEvent {
  at: Instant;
  /** Position in the history. */
  event: number;
}

/**
 * How many counted events stand within the quorum's time at an instant, those closer together than its spacing once.
 * The time is inclusive at its end: an event exactly ten days ago counts, else the first would just have fallen out
 * when the clock that it began is due.
 */
export function countedAt(
  quorum: Quorum,
  calendar: CompiledCalendar,
  events: readonly CountedEvent[],
  at: Instant,
): number {
  const within = events.filter((event) => {
    const until = addAmount(calendar, event.at, quorum.within);
    return event.at <= at && (until === null || until >= at);
  });
  return spaced(quorum, calendar, within).length;
}

/** The next counted event of the same silence after the one that began a run: where the run slides to. */
export function slidesTo(
  quorum: Quorum,
  calendar: CompiledCalendar,
  events: readonly CountedEvent[],
  begunAt: Instant,
): CountedEvent | null {
  const ofThisRun = events.filter(({ at }) => at >= begunAt);
  return spaced(quorum, calendar, ofThisRun).find(({ at }) => at > begunAt) ?? null;
}

function spaced(
  { spacing }: Quorum,
  calendar: CompiledCalendar,
  events: readonly CountedEvent[],
): readonly CountedEvent[] {
  if (spacing === null) return events;
  const kept: CountedEvent[] = [];
  let nextFrom = -Infinity;
  for (const event of events) {
    if (event.at < nextFrom) continue;
    kept.push(event);
    nextFrom = addAmount(calendar, event.at, spacing) ?? -Infinity;
  }
  return kept;
}

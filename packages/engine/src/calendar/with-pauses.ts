import type { CalendarResult, CompiledCalendar, Stretch } from './compiled-calendar.ts';
import type { Instant, Seconds } from './instant.ts';
import { union } from './stretches.ts';

/**
 * The instant at which `seconds` have passed that were open and not paused. Pauses may overlap, stand in any order and
 * lie outside hours; one whose end is not after its start is empty. Time that runs out as a pause begins (as the
 * calendar closes) is due at that instant. Zero seconds within a pause, or out of hours, are due at the first instant
 * that is open and not paused.
 *
 * Open 09:00 to 17:00, paused 09:10 to 09:20: half an hour from 09:00 ends at 09:40.
 */
export function addWithPauses(
  calendar: CompiledCalendar,
  start: Instant,
  seconds: Seconds,
  pauses: readonly Stretch[],
): CalendarResult<Instant> {
  let at = start;
  let left = seconds;
  for (const pause of union(pauses)) {
    if (pause.to <= at) continue;
    const due = calendar.add(at, left);
    if (!due.ok || due.value < pause.from || (due.value === pause.from && left > 0)) return due;
    left = wholeMilliseconds(left - calendar.between(at, pause.from));
    at = pause.to;
  }
  return calendar.add(at, left);
}

/** Seconds in `[start, end)` that were open and not paused; pauses as in {@link addWithPauses}. */
export function betweenWithPauses(
  calendar: CompiledCalendar,
  start: Instant,
  end: Instant,
  pauses: readonly Stretch[],
): Seconds {
  let counted = calendar.between(start, end);
  for (const pause of union(pauses)) {
    counted -= calendar.between(Math.max(start, pause.from), Math.min(end, pause.to));
  }
  return wholeMilliseconds(counted);
}

/** Takes away what binary fractions leave behind. */
function wholeMilliseconds(seconds: Seconds): Seconds {
  return Math.round(seconds * 1000) / 1000;
}

import type { Session } from './compiled-calendar.ts';
import type { DayOpenings } from './day-openings.ts';
import type { Instant } from './instant.ts';
import { localDateOf } from './local-date.ts';
import { earliestReckonable, latestReckonable } from './reckonable-time.ts';
import { inOrder } from './stretches.ts';
import type { ZoneClock } from './zone-clock.ts';

/**
 * The openings that touch `[from, to)`, clipped to it, in order. Where the hours of two days overlap, the time belongs
 * to the opening that began first; openings that only meet stay apart, each with its day.
 */
export function sessionsBetween(
  clock: ZoneClock,
  openings: DayOpenings,
  from: Instant,
  to: Instant,
): Session[] {
  const begin = Math.max(from, earliestReckonable);
  const end = Math.min(to, latestReckonable);
  if (!(begin < end)) return [];
  const sessions: Session[] = [];
  // Hours begin at most two days before they are over.
  const lastDay = clock.dayAt(end) + 1;
  for (let day = clock.dayAt(begin) - 2; day <= lastDay; day++) {
    for (const opening of openings(day)) sessions.push({ ...opening, day: localDateOf(day) });
  }
  let reached = begin;
  return inOrder(sessions).flatMap((session) => {
    const part = { from: Math.max(session.from, reached), to: Math.min(session.to, end), day: session.day };
    reached = Math.max(reached, session.to);
    return part.from < part.to ? [part] : [];
  });
}

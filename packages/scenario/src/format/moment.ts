import type { Instant } from '@upheld/engine';

/**
 * Reads an instant as a scenario writes it, beside the instant that it goes on from:
 *
 * - `2026-11-23 09:00`, `2026-11-23 09:00:30`: the wall clock of the scenario's zone; `2026-11-23T09:00+08:00` of another;
 * - `09:00`: on the day of `from`, in the scenario's zone;
 * - `+30min`, `+1d 2h`, `+1ms`: so long after `from`; days keep the wall clock.
 *
 * Null for any other text, and where there is nothing to go on from. Local times that a change of clocks skips or repeats
 * are taken as of before it.
 */
export function momentOf(text: string, zone: string, from: Instant | null): Instant | null {
  const words = text.trim();
  if (words.startsWith('+')) return from === null ? null : later(words.slice(1), zone, from);
  try {
    const [, date, time, offset] = written.exec(words) ?? [];
    if (time === undefined) return null;
    if (date === undefined) {
      if (from === null || offset !== undefined) return null;
      const day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
      return onWall(`${day.toString()}T${time}`, zone);
    }
    if (offset === undefined) return onWall(`${date}T${time}`, zone);
    return Temporal.Instant.from(`${date}T${time}${offset}`).epochMilliseconds;
  } catch {
    // A day that no month has.
    return null;
  }
}

/** `2026-11-23 09:00` on the wall clock of a zone, with seconds only where there are any. */
export function momentText(at: Instant, zone: string): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  const smallestUnit = at % 1000 !== 0 ? 'millisecond' : at % 60_000 !== 0 ? 'second' : 'minute';
  return wall.toString({ smallestUnit }).replace('T', ' ');
}

/** A length of elapsed time in milliseconds: `70min`, `1h 30min`; null for any other text. */
export function elapsedOf(text: string): number | null {
  return later(text, 'UTC', 0);
}

const written =
  /^(?:(\d{4}-\d{2}-\d{2})[ T])?((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?$/;

const onWall = (text: string, zone: string): Instant =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;

const units = { d: 'days', h: 'hours', min: 'minutes', s: 'seconds', ms: 'milliseconds' } as const;

function later(text: string, zone: string, from: Instant): Instant | null {
  const parts = text.trim().split(/\s+/);
  const duration: Partial<Record<(typeof units)[keyof typeof units], number>> = {};
  for (const part of parts) {
    const [, count, unit] = /^(\d{1,6})(d|h|min|s|ms)$/.exec(part) ?? [];
    const field = unit === undefined ? undefined : units[unit as keyof typeof units];
    if (field === undefined || field in duration) return null;
    duration[field] = Number(count);
  }
  return Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).add(duration)
    .epochMilliseconds;
}

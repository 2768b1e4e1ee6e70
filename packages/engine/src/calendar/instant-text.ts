import type { Instant } from './instant.ts';
import { dayNumberOf } from './local-date.ts';

/**
 * Reads an RFC 3339 date-time with any offset: `2026-01-02T09:00:00+01:00` is 2026-01-02T08:00:00Z. What is finer than
 * a millisecond is cut off. A leap second, `23:59:60`, is the second after it. Undefined for any other text.
 */
export function instantOf(text: string): Instant | undefined {
  const parts = rfc3339.exec(text);
  if (!parts) return undefined;
  const [, date = '', hour, minute, second, fraction = '', sign, offsetHour = 0, offsetMinute = 0] = parts;
  const day = dayNumberOf(date);
  if (day === undefined) return undefined;
  const offsetMinutes = Number(offsetHour) * 60 + Number(offsetMinute);
  const minutes =
    day * 1440 + Number(hour) * 60 + Number(minute) - (sign === '-' ? -offsetMinutes : offsetMinutes);
  return minutes * 60_000 + Number(second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

/** Writes RFC 3339 in UTC, with milliseconds only where there are any: `2026-01-02T10:30:00Z`. */
export function instantText(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

const rfc3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.(\d+))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

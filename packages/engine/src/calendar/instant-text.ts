import type { Instant } from './instant.ts';

/**
 * Reads an RFC 3339 date-time with any offset: `2026-01-02T09:00:00+01:00` is 2026-01-02T08:00:00Z. What is finer than
 * a millisecond is cut off. A leap second, `23:59:60`, is the second before it. Undefined for any other text.
 */
export function instantOf(text: string): Instant | undefined {
  if (!rfc3339.test(text)) return undefined;
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    // A day that no month has.
    return undefined;
  }
}

/** Writes RFC 3339 in UTC, with milliseconds only where there are any: `2026-01-02T10:30:00Z`. */
export function instantText(at: Instant): string {
  const smallestUnit = at % 1000 === 0 ? 'second' : 'millisecond';
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit });
}

// Temporal reads more than RFC 3339 does: no seconds, a zone in brackets, twenty digits in a row.
const rfc3339 =
  /^\d{4}-\d{2}-\d{2}[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

import type { Instant } from '@upheld/engine';

/** RFC 3339 in UTC, as all answers and all SQL parameters carry instants. */
export const iso = (instant: Instant): string => new Date(instant).toISOString();

export const isoOrNull = (instant: Instant | null): string | null => (instant === null ? null : iso(instant));

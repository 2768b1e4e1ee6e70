import type { Instant } from './instant.ts';

/** How far past its start a search in a calendar looks. */
export const horizonYears = 50;

export const horizonMilliseconds = horizonYears * 365.25 * 86_400_000;

/** Calendars reckon from the beginning of 1900 (UTC), so that a mistyped year is an error and not minutes of work. */
export const earliestReckonable: Instant = -2_208_988_800_000;

/** The beginning of 2200 (UTC): the first instant that calendars no longer reckon with. */
export const latestReckonable: Instant = 7_258_118_400_000;

/** Whether calendars reckon with an instant; not so for what is no number. */
export function isReckonable(at: Instant): boolean {
  return at >= earliestReckonable && at < latestReckonable;
}

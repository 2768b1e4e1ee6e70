/**
 * A point in time: whole milliseconds since 1970-01-01T00:00:00Z. The engine never asks a clock for one; every
 * instant comes in as an argument or out of a history.
 */
export type Instant = number;

/** A length of elapsed (or counted) time in whole seconds. */
export type Seconds = number;

/** A date of the wall calendar in some zone, written `2026-10-01`. */
export type LocalDate = string;

import type { LocalDate } from './instant.ts';

/** A date of the wall calendar as a number: whole days since 1970-01-01. `2026-10-01` is 20727. */
export type DayNumber = number;

export const dayMilliseconds = 86_400_000;

/** Reads `2026-10-01`; undefined for another form or a day that no month has, such as `2026-02-30`. */
export function dayNumberOf(date: LocalDate): DayNumber | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return undefined;
  const midnight = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  const day = Math.floor(midnight / dayMilliseconds);
  return localDateOf(day) === date ? day : undefined;
}

/** Writes a day number as `2026-10-01`. */
export function localDateOf(day: DayNumber): LocalDate {
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10);
}

/** Place of the day in its week: 0 for Monday to 6 for Sunday. */
export function weekdayIndexOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

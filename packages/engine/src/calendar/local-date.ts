import type { LocalDate } from './instant.ts';

/** A date of the wall calendar as a number: whole days since 1970-01-01. `2026-10-01` is 20727. */
export type DayNumber = number;

export const dayMilliseconds = 86_400_000;

/** Reads `2026-10-01`; undefined for another form or a day that no month has, such as `2026-02-30`. */
export function dayNumberOf(date: LocalDate): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  // A day past the end of its month would be moved back to it, and then no longer be the date that was written.
  const read = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) });
  return read.toString() === date ? dayZero().until(read).days : undefined;
}

/** Whether a text is a date that calendars reckon with: of the years from 1900 to 2199. */
export const isReckonableDate = (date: string): boolean =>
  /^(?:19|2[01])/.test(date) && dayNumberOf(date) !== undefined;

/** Writes a day number as `2026-10-01`. */
export function localDateOf(day: DayNumber): LocalDate {
  return dayZero().add({ days: day }).toString();
}

/** Place of the day in its week: 0 for Monday to 6 for Sunday. */
export function weekdayIndexOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

function dayZero(): Temporal.PlainDate {
  return new Temporal.PlainDate(1970, 1, 1);
}

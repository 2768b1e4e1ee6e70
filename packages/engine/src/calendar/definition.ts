import type { LocalDate } from './instant.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * Opening hours of one day, half-open: `['09:00', '17:00']`. `24:00` is allowed as an end. An end that is not after
 * its start lies on the next day; the interval belongs to the day it starts, so `['09:00', '01:00']` on a Friday
 * holds Saturday 00:30 and makes that moment part of Friday's session.
 */
export type Hours = readonly [start: string, end: string];

/**
 * A stretch of one date that is taken out of whatever is open then, also of hours that began the day before. Times as in
 * {@link Hours}: `23:00` to `01:00` lasts two hours, `10:00` to `10:00` a whole day.
 */
export interface Break {
  date: LocalDate;
  start: string;
  end: string;
}

/**
 * Which minutes and which days count, in the wall clock of one IANA zone. Precedence for a date: `overrides` (special
 * hours of that date, an empty list closes it), then `extraDays` (extra working days), then `holidays`, then `hours`
 * (the week). `breaks` are taken out last. A holiday closes the hours that begin on it: a Friday shift from 22:00 to
 * 06:00 still runs into a holiday on Saturday.
 *
 * Each time stands for one instant, as an opening and as a closing: one that a change of clocks skips moves forward by
 * what is skipped, one that occurs twice is the first. Hours that meet at such a time leave no gap.
 */
export interface CalendarDefinition {
  timeZone: string;
  hours: Partial<Record<Weekday, readonly Hours[]>>;
  holidays?: readonly LocalDate[];
  /** Working days by decree; they have `extraHours`, or (none given) the hours of the week's first day with hours. */
  extraDays?: readonly LocalDate[];
  extraHours?: readonly Hours[];
  overrides?: Readonly<Record<LocalDate, readonly Hours[]>>;
  breaks?: readonly Break[];
}

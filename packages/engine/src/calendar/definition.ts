import type { LocalDate } from './instant.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * Opening hours of one day, half-open: `['09:00', '17:00']`. `24:00` is allowed as an end. An end that is not after
 * its start lies on the next day; the interval belongs to the day it starts, so `['09:00', '01:00']` on a Friday
 * holds Saturday 00:30 and makes that moment part of Friday's session.
 */
export type Hours = readonly [start: string, end: string];

/** A stretch of one date that is taken out of whatever hours that date has. */
export interface Break {
  date: LocalDate;
  start: string;
  end: string;
}

/**
 * Which minutes and which days count, in the wall clock of one IANA zone. Precedence for a date: `overrides` (special
 * hours of that date, an empty list closes it), then `extraDays` (extra working days), then `holidays`, then `hours`
 * (the week). `breaks` are taken out last.
 */
export interface CalendarDefinition {
  timeZone: string;
  hours: Partial<Record<Weekday, readonly Hours[]>>;
  holidays?: readonly LocalDate[];
  /** Working days by decree; they have `extraHours`, or the hours of the week's first working day. */
  extraDays?: readonly LocalDate[];
  extraHours?: readonly Hours[];
  overrides?: Readonly<Record<LocalDate, readonly Hours[]>>;
  breaks?: readonly Break[];
}

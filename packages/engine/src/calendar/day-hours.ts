import { minuteRangeOf } from './clock-reading.ts';
import type { MinuteRange } from './clock-reading.ts';
import type { CompiledCalendar } from './compiled-calendar.ts';
import { weekdays } from './definition.ts';
import type { CalendarDefinition, Hours } from './definition.ts';
import { dayNumberOf, weekdayIndexOf } from './local-date.ts';
import type { DayNumber } from './local-date.ts';

export type DayKind = ReturnType<CompiledCalendar['dayKind']>;

/** What a date of the wall calendar is and the hours that begin on it, before breaks. */
export interface DayHours {
  kind: DayKind;
  ranges: readonly MinuteRange[];
}

/** Looks up the hours of any date in a definition that has been found valid. */
export function dayHours(definition: CalendarDefinition): (day: DayNumber) => DayHours {
  const week = weekdays.map((weekday) => weekDay(definition.hours[weekday] ?? []));
  const special = specialDays(definition);
  return (day) => special.get(day) ?? week[weekdayIndexOf(day)] ?? weekDay([]);
}

function specialDays(definition: CalendarDefinition): Map<DayNumber, DayHours> {
  const days = new Map<DayNumber, DayHours>();
  const put = (date: string, kind: DayKind, hours: readonly Hours[]) => {
    const day = dayNumberOf(date);
    if (day !== undefined) days.set(day, { kind, ranges: rangesOf(hours) });
  };
  // Later ones stand over earlier ones: a holiday that is made a working day is one.
  for (const date of definition.holidays ?? []) put(date, 'holiday', []);
  for (const date of definition.extraDays ?? []) put(date, 'extraDay', extraHours(definition));
  for (const [date, hours] of Object.entries(definition.overrides ?? {})) put(date, 'override', hours);
  return days;
}

function extraHours({ extraHours: own, hours }: CalendarDefinition): readonly Hours[] {
  if (own && own.length > 0) return own;
  for (const weekday of weekdays) {
    const lent = hours[weekday];
    if (lent && lent.length > 0) return lent;
  }
  return [];
}

function weekDay(hours: readonly Hours[]): DayHours {
  return { kind: hours.length > 0 ? 'week' : 'off', ranges: rangesOf(hours) };
}

function rangesOf(hours: readonly Hours[]): MinuteRange[] {
  return hours.flatMap((pair) => minuteRangeOf(pair) ?? []);
}

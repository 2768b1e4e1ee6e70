import type { Hours } from './definition.ts';

/** Minutes since the midnight at which a date begins; past 1440 for what lies on the next date. */
export interface MinuteRange {
  startMinute: number;
  endMinute: number;
}

const minutesOfDay = 24 * 60;

/** Reads `09:30` as 570. Undefined for any other form; `24:00` is read only where `asEnd` allows it. */
export function minuteOf(reading: string, asEnd = false): number | undefined {
  if (asEnd && reading === '24:00') return minutesOfDay;
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(reading);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}

/**
 * Reads `['09:00', '17:00']`. An end that is not after its start lies on the next date: `['22:00', '06:00']` has eight
 * hours, `['09:00', '09:00']` has twenty-four. Undefined where either reading has another form.
 */
export function minuteRangeOf([start, end]: Hours): MinuteRange | undefined {
  const startMinute = minuteOf(start);
  const endMinute = minuteOf(end, true);
  if (startMinute === undefined || endMinute === undefined) return undefined;
  return { startMinute, endMinute: endMinute > startMinute ? endMinute : endMinute + minutesOfDay };
}

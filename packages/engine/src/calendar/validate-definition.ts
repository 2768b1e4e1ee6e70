import { minuteOf } from './clock-reading.ts';
import { weekdays } from './definition.ts';
import type { CalendarDefinition } from './definition.ts';
import { dayNumberOf } from './local-date.ts';

/** One thing that is wrong with a definition: where it stands (`breaks[2].date`) and what to write there. */
export interface CalendarFault {
  field: string;
  message: string;
}

export type Validation =
  { ok: true; definition: CalendarDefinition } | { ok: false; faults: [CalendarFault, ...CalendarFault[]] };

/**
 * Whether a value is a calendar: its shape, its zone, its times and its dates. All faults are told at once, never
 * thrown. Hours that overlap, days listed twice and breaks outside hours are no faults; members that are not part of a
 * definition are passed over.
 */
export function validateDefinition(value: unknown): Validation {
  const [first, ...others] = faultsOf(value);
  if (first) return { ok: false, faults: [first, ...others] };
  // Every member has been looked at above.
  return { ok: true, definition: value as CalendarDefinition };
}

function faultsOf(value: unknown): CalendarFault[] {
  if (!isRecord(value)) return [{ field: 'calendar', message: `${shown(value)} is not a calendar` }];
  return [
    ...zoneFaults(value.timeZone),
    ...weekFaults(value.hours),
    ...listFaults('holidays', value.holidays, dateFaults),
    ...listFaults('extraDays', value.extraDays, dateFaults),
    ...listFaults('extraHours', value.extraHours, hoursFaults),
    ...extraDayHoursFaults(value),
    ...overrideFaults(value.overrides),
    ...listFaults('breaks', value.breaks, breakFaults),
  ];
}

function zoneFaults(zone: unknown): CalendarFault[] {
  if (typeof zone === 'string' && isZone(zone)) return [];
  return [{ field: 'timeZone', message: `${shown(zone)} is not an IANA time zone such as Europe/Berlin` }];
}

function isZone(zone: string): boolean {
  // Temporal would also take a fixed offset, which knows no change of clocks, or the zone out of a whole date-time.
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

function weekFaults(week: unknown): CalendarFault[] {
  if (!isRecord(week))
    return [{ field: 'hours', message: `${shown(week)} is not a map of weekdays to hours` }];
  return Object.entries(week).flatMap(([weekday, hours]) => {
    const field = `hours.${weekday}`;
    if (weekdays.some((known) => known === weekday)) return listFaults(field, hours, hoursFaults);
    return [{ field, message: `${shown(weekday)} is not a weekday; write one of ${weekdays.join(', ')}` }];
  });
}

function overrideFaults(overrides: unknown): CalendarFault[] {
  if (overrides === undefined) return [];
  if (!isRecord(overrides))
    return [{ field: 'overrides', message: `${shown(overrides)} is not a map of dates to hours` }];
  return Object.entries(overrides).flatMap(([date, hours]) => {
    const field = `overrides.${date}`;
    return [
      ...dateFaults(field, date),
      ...(hours === undefined ? [] : listFaults(field, hours, hoursFaults)),
    ];
  });
}

function extraDayHoursFaults(calendar: Record<string, unknown>): CalendarFault[] {
  const { extraDays, extraHours, hours } = calendar;
  if (!hasItems(extraDays) || hasItems(extraHours)) return [];
  if (!isRecord(hours) || Object.values(hours).some(hasItems)) return [];
  return [{ field: 'extraHours', message: 'missing; extraDays have no hours, as the week has none to lend' }];
}

function breakFaults(field: string, value: unknown): CalendarFault[] {
  if (!isRecord(value))
    return [{ field, message: `${shown(value)} is not a break with date, start and end` }];
  return [
    ...dateFaults(`${field}.date`, value.date),
    ...timeFaults(`${field}.start`, value.start, false),
    ...timeFaults(`${field}.end`, value.end, true),
  ];
}

function hoursFaults(field: string, value: unknown): CalendarFault[] {
  if (!Array.isArray(value) || value.length !== 2) {
    return [{ field, message: `${shown(value)} is not a pair of times such as ["09:00", "17:00"]` }];
  }
  return [...timeFaults(`${field}[0]`, value[0], false), ...timeFaults(`${field}[1]`, value[1], true)];
}

function timeFaults(field: string, value: unknown, asEnd: boolean): CalendarFault[] {
  if (typeof value === 'string' && minuteOf(value, asEnd) !== undefined) return [];
  const range = asEnd ? '00:00 to 24:00' : '00:00 to 23:59';
  return [{ field, message: `${shown(value)} is not a time; write HH:MM from ${range}` }];
}

function dateFaults(field: string, value: unknown): CalendarFault[] {
  if (typeof value === 'string' && dayNumberOf(value) !== undefined) return [];
  return [{ field, message: `${shown(value)} is not a date; write an existing day as YYYY-MM-DD` }];
}

function listFaults(
  field: string,
  value: unknown,
  itemFaults: (field: string, item: unknown) => CalendarFault[],
): CalendarFault[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ field, message: `${shown(value)} is not a list` }];
  return value.flatMap((item, index) => itemFaults(`${field}[${index}]`, item));
}

function hasItems(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

import { minuteRangeOf } from '../../calendar/clock-reading.ts';
import type { CalendarDefinition } from '../../calendar/definition.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import { hoursOf } from './hours.ts';
import type { RawCalendar } from './shape.ts';

/**
 * Compares the hours that the source prints for other zones with the calendar's. They agree if they fit in any season
 * of the edition's first year, since a printed offset knows no change of clocks.
 */
export function reportStatedHours(
  raw: RawCalendar,
  definition: CalendarDefinition,
  path: Path,
  effective: string,
  compiling: Compiling,
): void {
  const day = Object.values(definition.hours).find((hours) => hours.length > 0) ?? [];
  const year = effective.slice(0, 4);
  const offsets = ['01-15', '07-15'].map((date) => offsetMinutes(raw.zone, `${year}-${date}`));
  for (const [index, { label, offset, hours }] of (raw.stated ?? []).entries()) {
    const [sign, hour, minute] = [offset.slice(0, 1), Number(offset.slice(1, 3)), Number(offset.slice(4, 6))];
    const statedOffset = (hour * 60 + minute) * (sign === '-' ? -1 : 1);
    const stated = shifted(hoursOf(hours), 0);
    const expected = offsets.map((zoneOffset) => shifted(day, statedOffset - zoneOffset));
    if (expected.includes(stated)) continue;
    compiling.report({
      code: 'stated-hours-disagree',
      severity: 'warning',
      path: [...path, 'stated', index, 'hours'],
      message: `The hours stated for ${label} are ${stated}; the calendar's are ${[...new Set(expected)].join(' or ')} there`,
      related: { path: [...path, 'week'], message: "the calendar's hours" },
    });
  }
}

function shifted(hours: CalendarDefinition['hours']['mon'], minutes: number): string {
  const words = (hours ?? []).flatMap((one) => {
    const range = minuteRangeOf(one);
    return range ? [`${clock(range.startMinute + minutes)}-${clock(range.endMinute + minutes)}`] : [];
  });
  return words.toSorted().join(', ');
}

function clock(minute: number): string {
  const inDay = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

function offsetMinutes(zone: string, date: string): number {
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  return noon.offsetNanoseconds / 60e9;
}

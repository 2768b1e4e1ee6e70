import { weekdays, type CalendarDefinition } from '../../calendar/definition.ts';

/** Whether every day has 24 hours that count, so that days of the wall clock are days of this calendar. */
export const isAroundTheClock = (definition: CalendarDefinition): boolean =>
  weekdays.every((weekday) => {
    const hours = definition.hours[weekday] ?? [];
    return hours.some(([start, end]) => start === '00:00' && (end === '24:00' || end === '00:00'));
  }) && !hasExceptions(definition);

/** Whether some day is closed, so that there is such a thing as a working day. */
export const hasClosedDays = (definition: CalendarDefinition): boolean =>
  weekdays.some((weekday) => (definition.hours[weekday] ?? []).length === 0) ||
  (definition.holidays ?? []).length > 0 ||
  Object.values(definition.overrides ?? {}).some((hours) => hours.length === 0);

const hasExceptions = (definition: CalendarDefinition): boolean =>
  (definition.holidays ?? []).length > 0 ||
  (definition.breaks ?? []).length > 0 ||
  Object.keys(definition.overrides ?? {}).length > 0;

import { expect } from 'vitest';
import { compileCalendar } from '../compile-calendar.ts';
import type { CalendarResult, CompiledCalendar } from '../compiled-calendar.ts';
import type { CalendarDefinition, Hours } from '../definition.ts';
import type { Instant } from '../instant.ts';
import { instantOf, instantText } from '../instant-text.ts';

// Calendars and instants for tests.

export const hour = 3600;

export function calendarOf(timeZone: string, rest: Omit<CalendarDefinition, 'timeZone'>): CompiledCalendar {
  const result = compileCalendar({ timeZone, ...rest });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

export function onWeekdays(...hours: Hours[]): CalendarDefinition['hours'] {
  return { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };
}

export function daily(...hours: Hours[]): CalendarDefinition['hours'] {
  return { ...onWeekdays(...hours), sat: hours, sun: hours };
}

export function at(text: string): Instant {
  const instant = instantOf(text);
  if (instant === undefined) throw new Error(`${text} is no instant`);
  return instant;
}

/** Expects the same instant, whichever offsets the two are written with. */
export function expectInstant(result: CalendarResult<Instant>, expected: string): void {
  expect(result.ok ? instantText(result.value) : result.problem.code).toBe(instantText(at(expected)));
}

export function codeOf(result: CalendarResult<unknown>): string {
  return result.ok ? 'ok' : result.problem.code;
}

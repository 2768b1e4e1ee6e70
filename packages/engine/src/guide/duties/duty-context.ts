import type { GuideCalendar, Offering } from '../guide.ts';
import type { Compiling } from '../compiling.ts';

/** What a clock refers to: the hours of the offerings, and the calendars themselves. */
export interface DutyContext {
  compiling: Compiling;
  offerings: readonly Offering[];
  calendars: Readonly<Record<string, GuideCalendar>>;
}

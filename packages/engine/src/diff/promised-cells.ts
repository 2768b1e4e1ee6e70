import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Amount } from '../kernel/amount.ts';
import type { Duty } from '../kernel/duty.ts';
import { lookUp } from '../kernel/lookup.ts';
import type { Dimensions } from '../kernel/lookup.ts';
import type { Between } from './between.ts';
import type { Table } from './cells.ts';
import { sameRule } from './same-rule.ts';

/** What a duty promises in one cell of its tables: how long, and of which hours. */
export interface PromisedCell {
  amount: Amount;
  calendar: Id;
  /** It counts in whatever hours the offering has. */
  covered: boolean;
}

export function promisedCells(guide: Guide, { target, calendar }: Duty): Table<PromisedCell> {
  return {
    dimensions: [...target.dimensions, ...calendar.dimensions],
    valueAt: (at) => {
      const hours = lookUp(calendar, at);
      return { amount: lookUp(target, at), calendar: hours, covered: hours === coverageAt(guide, at) };
    },
  };
}

/** Whether both count in the same hours: the offering's own, or hours that are open at the same times. */
export const sameHours = (between: Between, old: PromisedCell, now: PromisedCell): boolean =>
  (old.covered && now.covered) ||
  old.calendar === now.calendar ||
  sameCalendar(between, old.calendar, now.calendar);

/** Whether two calendars, each of its edition, are open at the same times. */
export const sameCalendar = ({ before, after }: Between, old: Id, now: Id): boolean =>
  sameRule(before.calendars[old]?.definition, after.calendars[now]?.definition);

function coverageAt(guide: Guide, at: Dimensions): Id | null {
  const offering = guide.offerings.find(({ id }) => id === at['offering']);
  if (offering === undefined) return null;
  const isKnown = offering.coverage.dimensions.every((dimension) => at[dimension] !== undefined);
  return isKnown ? lookUp(offering.coverage, at) : null;
}

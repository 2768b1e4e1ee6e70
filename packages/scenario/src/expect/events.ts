import type { CaseEvent } from '@upheld/engine';
import { fits, written, type Reading } from './reading.ts';

/** An event's name in a scenario: its type, or for an act of the guide the act's own. */
export const eventName = (event: CaseEvent): string => (event.type === 'actDone' ? event.act : event.type);

/** Whether an event is what is written: `type`, `at`, `by` (a person, a side or `program`) and any of its own fields. */
export function fitsEvent(
  expected: Readonly<Record<string, unknown>>,
  event: CaseEvent,
  reading: Reading,
): boolean {
  const { type, by, ...fields } = expected;
  return (
    (type === undefined || type === eventName(event) || type === event.type) &&
    (by === undefined ||
      by === event.by.side ||
      (event.by.side !== 'program' && event.by.person.id === by)) &&
    fits(fields, event, reading)
  );
}

/** A history in short, for people who look for what is missing in it. */
export function inShort(events: readonly CaseEvent[], reading: Reading): string {
  return events.map((event) => `${eventName(event)} ${written(event.at, reading)}`).join(', ');
}

/** The first of the expected that does not come in its turn; null where all do. */
export function firstMissing<T>(
  expected: readonly T[],
  events: readonly CaseEvent[],
  isIt: (one: T, event: CaseEvent) => boolean,
): number | null {
  let from = 0;
  for (const [index, one] of expected.entries()) {
    const at = events.findIndex((event, position) => position >= from && isIt(one, event));
    if (at < 0) return index;
    from = at + 1;
  }
  return null;
}

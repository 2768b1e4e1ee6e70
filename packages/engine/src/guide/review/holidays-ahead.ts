import type { LocalDate } from '../../calendar/instant.ts';
import type { Compiling } from '../compiling.ts';
import { nodeAt } from '../source/source-node.ts';

const monthsAhead = 12;

/** A calendar whose holidays are not known for the year ahead of the day on which the guide is read. */
export function reportHolidaysAhead(asOf: LocalDate, compiling: Compiling): void {
  const ahead = Temporal.PlainDate.from(asOf).add({ months: monthsAhead }).toString();
  const lists = nodeAt(compiling.root, ['calendars', 'holidays']);
  if (lists?.kind !== 'map') return;
  for (const [id, { value }] of lists.entries) {
    const until = nodeAt(value, ['known-until']);
    const path = ['calendars', 'holidays', id];
    if (until?.kind !== 'scalar' || until.source >= ahead) continue;
    compiling.report({
      code: 'holidays-not-decreed',
      severity: 'warning',
      path: [...path, 'known-until'],
      message: `The holidays are known until ${until.source}; due times after that are provisional, and the year ahead ends on ${ahead}`,
    });
  }
}

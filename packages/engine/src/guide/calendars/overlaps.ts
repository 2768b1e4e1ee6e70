import { minuteRangeOf } from '../../calendar/clock-reading.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import { hoursOf } from './hours.ts';

/** Reports hours of one day that overlap: one of them is a slip. */
export function reportOverlaps(raw: string | readonly string[], path: Path, compiling: Compiling): void {
  if (typeof raw === 'string') return;
  const ranges = hoursOf(raw).flatMap((hours) => minuteRangeOf(hours) ?? []);
  for (const [index, range] of ranges.entries()) {
    const earlier = ranges.findIndex(
      (other, at) => at < index && other.startMinute < range.endMinute && range.startMinute < other.endMinute,
    );
    if (earlier < 0) continue;
    compiling.report({
      code: 'hours-overlap',
      path: [...path, index],
      message: 'These hours overlap others of the same day',
      related: { path: [...path, earlier], message: 'the other hours' },
    });
  }
}

import type { Stretch } from '../calendar/compiled-calendar.ts';
import { instantOf } from '../calendar/instant-text.ts';
import { dayMilliseconds } from '../calendar/local-date.ts';
import type { Between } from './between.ts';

/**
 * The year from the day on which the newer edition takes effect, by which hours and targets are compared: each weekday,
 * both changes of clocks and a year of holidays lie in it.
 */
export function comparedYear({ after }: Between): Stretch {
  const from = instantOf(`${after.effective}T00:00:00Z`) ?? 0;
  return { from, to: from + 366 * dayMilliseconds };
}

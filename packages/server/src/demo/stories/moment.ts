import type { Instant } from '@upheld/engine';
import type { Moment } from './story.ts';

/** The instant of a moment of a story that is told at `now`. Never after it. */
export function instantOf(moment: Moment, zone: string, now: Instant): Instant {
  if ('minutesAgo' in moment) return now - moment.minutesAgo * 60_000;
  let day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  for (let back = moment.workdaysAgo; back > 0;) {
    day = day.subtract({ days: 1 });
    if (day.dayOfWeek < 6) back -= 1;
  }
  const told = day.toZonedDateTime({ timeZone: zone, plainTime: moment.time }).epochMilliseconds;
  return Math.min(told, now);
}

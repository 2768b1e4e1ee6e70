import type { Instant } from './instant.ts';
import { dayMilliseconds } from './local-date.ts';
import type { DayNumber } from './local-date.ts';

/**
 * A reading of the wall clock: milliseconds from 1970-01-01 00:00 of that clock, as if no clock were ever changed.
 * Only {@link ZoneClock.instantOf} makes an instant of it.
 */
export type LocalTime = number;

/** The clocks and the wall calendar of one IANA zone. */
export class ZoneClock {
  readonly timeZone: string;
  // The stretch last looked at in which no clock is changed. It spares most questions to Temporal, which cost microseconds.
  private steady = { from: Infinity, to: -Infinity, offset: 0 };

  constructor(timeZone: string) {
    this.timeZone = timeZone;
  }

  /**
   * The instant at which the clocks read `local`. One reading means one instant, whether it opens hours or closes them,
   * so hours that meet on the wall clock meet in time too:
   * - a reading that a change of clocks skips moves forward by what was skipped (02:30 is 03:30 when summer time begins);
   * - a reading that occurs twice is the first one.
   */
  instantOf(local: LocalTime): Instant {
    if (this.isSteadyAround(local)) return local - this.steady.offset;
    const zoned = plainDateTime(local).toZonedDateTime(this.timeZone, { disambiguation: 'compatible' });
    return zoned.epochMilliseconds;
  }

  /** What the clocks read at an instant. */
  localTimeAt(at: Instant): LocalTime {
    if (at >= this.steady.from && at < this.steady.to) return at + this.steady.offset;
    return at + offsetOf(this.zonedAt(at));
  }

  /** The date that the wall calendar shows at an instant. */
  dayAt(at: Instant): DayNumber {
    return Math.floor(this.localTimeAt(at) / dayMilliseconds);
  }

  /** False for a date that the zone left out when it moved over the date line: 2011-12-30 in Pacific/Apia. */
  hasDay(day: DayNumber): boolean {
    const noon = day * dayMilliseconds + dayMilliseconds / 2;
    return this.dayAt(this.instantOf(noon)) === day;
  }

  /** No clock differs from UTC by a day, so a reading is steady if no clock is changed for a day before and after it. */
  private isSteadyAround(local: LocalTime): boolean {
    const holds = () =>
      local - dayMilliseconds >= this.steady.from && local + dayMilliseconds < this.steady.to;
    if (holds()) return true;
    const zoned = this.zonedAt(local);
    this.steady = {
      // The transition before an instant is sought from just after it, so that one at the instant itself is found.
      from: this.zonedAt(local + 1).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity,
      to: zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
      offset: offsetOf(zoned),
    };
    return holds();
  }

  private zonedAt(at: Instant): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.timeZone);
  }
}

function offsetOf(zoned: Temporal.ZonedDateTime): number {
  return zoned.offsetNanoseconds / 1_000_000;
}

function plainDateTime(local: LocalTime): Temporal.PlainDateTime {
  return new Temporal.PlainDateTime(1970, 1, 1).add({ milliseconds: local });
}

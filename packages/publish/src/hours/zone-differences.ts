import type { LocalDate } from '@upheld/engine';

/** How far one zone's clocks are ahead of another's, and on which dates of the year. */
export interface ZoneDifference {
  minutes: number;
  periods: readonly { first: LocalDate; last: LocalDate }[];
}

/**
 * What the clocks of `there` are ahead of those of `here` through a year, by the dates of `here`. One difference where
 * both change on the same days or not at all; Berlin is 7 hours behind Beijing in winter and 6 in summer.
 */
export function zoneDifferences(here: string, there: string, year: number): readonly ZoneDifference[] {
  const end = noon(here, `${year}-12-31`);
  const differences = new Map<number, { first: LocalDate; last: LocalDate }[]>();
  let first = noon(here, `${year}-01-01`);
  while (Temporal.ZonedDateTime.compare(first, end) <= 0) {
    const last = lastOfKind(first, there, end);
    const minutes = difference(first, there);
    const periods = differences.get(minutes) ?? [];
    periods.push({ first: dateOf(first), last: dateOf(last) });
    differences.set(minutes, periods);
    first = last.add({ days: 1 });
  }
  return [...differences].map(([minutes, periods]) => ({ minutes, periods }));
}

/** The last noon before the next change of clocks in either zone. */
function lastOfKind(
  from: Temporal.ZonedDateTime,
  there: string,
  end: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime {
  const changes = [from, from.withTimeZone(there)]
    .flatMap((time) => time.getTimeZoneTransition('next')?.toInstant() ?? [])
    .toSorted((a, b) => Temporal.Instant.compare(a, b));
  const change = changes[0];
  if (change === undefined || Temporal.Instant.compare(change, end.toInstant()) > 0) return end;
  const day = change.toZonedDateTimeISO(from.timeZoneId).withPlainTime('12:00');
  const before = Temporal.Instant.compare(day.toInstant(), change) >= 0;
  return before ? day.subtract({ days: 1 }) : day;
}

const noon = (zone: string, date: LocalDate): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });

const difference = (time: Temporal.ZonedDateTime, there: string): number =>
  (time.withTimeZone(there).offsetNanoseconds - time.offsetNanoseconds) / 60_000_000_000;

const dateOf = (time: Temporal.ZonedDateTime): LocalDate => time.toPlainDate().toString();

import type { CalendarDefinition, Hours } from '../calendar/definition.ts';
import type { LocalDate } from '../calendar/instant.ts';
import type { Change, ChangeValue, Verdict } from './change.ts';
import { hoursVerdict } from './open-hours.ts';
import { sameRule } from './same-rule.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { word } from './values.ts';

/** Special hours and breaks of single dates that are still to come when the newer edition takes effect. */
export function datesChanged(
  subject: Subject,
  before: CalendarDefinition,
  after: CalendarDefinition,
  effective: LocalDate,
): Change[] {
  return [
    ...specialHoursChanged(subject, before.overrides ?? {}, after.overrides ?? {}, effective),
    ...breaksChanged(subject, before.breaks ?? [], after.breaks ?? [], effective),
  ];
}

type SpecialHours = NonNullable<CalendarDefinition['overrides']>;

function specialHoursChanged(subject: Subject, old: SpecialHours, now: SpecialHours, effective: LocalDate) {
  const hours = (openings: readonly Hours[] | undefined): ChangeValue =>
    openings === undefined ? word('usualHours') : { kind: 'hours', openings };
  return ahead([...Object.keys(old), ...Object.keys(now)], effective).flatMap((date): Change[] => {
    const [before, after] = [old[date], now[date]];
    if (sameRule(before, after)) return [];
    const verdict: Verdict = before && after ? hoursVerdict(before, after) : 'different';
    const params = { date: dateOf(date), before: hours(before), after: hours(after) };
    return [changeOf(subject, 'hours-on-date', verdict, { params, at: `special.${date}` })];
  });
}

type Breaks = NonNullable<CalendarDefinition['breaks']>;

function breaksChanged(subject: Subject, old: Breaks, now: Breaks, effective: LocalDate) {
  const on = (breaks: Breaks, date: LocalDate) => breaks.filter((each) => each.date === date);
  const hours = (breaks: Breaks): ChangeValue =>
    breaks.length === 0
      ? word('nothing')
      : { kind: 'hours', openings: breaks.map(({ start, end }) => [start, end]) };
  const dates = [...old, ...now].map(({ date }) => date);
  return ahead(dates, effective).flatMap((date): Change[] => {
    const [before, after] = [on(old, date), on(now, date)];
    if (sameRule(before, after)) return [];
    const verdict = before.length === 0 ? 'worse' : after.length === 0 ? 'better' : 'different';
    const params = { date: dateOf(date), before: hours(before), after: hours(after) };
    return [changeOf(subject, 'break-on-date', verdict, { params, at: `breaks.${date}` })];
  });
}

const dateOf = (date: LocalDate): ChangeValue => ({ kind: 'date', date, name: null });

const ahead = (dates: readonly LocalDate[], effective: LocalDate): LocalDate[] =>
  [...new Set(dates)].filter((date) => date >= effective).toSorted();

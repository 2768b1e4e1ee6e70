import { weekdays } from '../calendar/definition.ts';
import type { Hours, Weekday } from '../calendar/definition.ts';
import type { GuideCalendar } from '../guide/guide.ts';
import type { Between } from './between.ts';
import type { Change, ChangeValue } from './change.ts';
import type { ChangeCode } from './change-words.ts';
import { hoursVerdict } from './open-hours.ts';
import { sameRule } from './same-rule.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { list, named, plain } from './values.ts';

/** Weekdays whose hours changed alike are told of together. */
export function weekChanged(
  between: Between,
  subject: Subject,
  before: GuideCalendar,
  after: GuideCalendar,
): Change[] {
  const groups = new Map<string, { before: readonly Hours[]; after: readonly Hours[]; days: Weekday[] }>();
  for (const day of weekdays) {
    const old = before.definition.hours[day] ?? [];
    const now = after.definition.hours[day] ?? [];
    if (sameRule(old, now)) continue;
    const key = JSON.stringify([old, now]);
    const group = groups.get(key) ?? { before: old, after: now, days: [] };
    group.days.push(day);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => {
    const { code, params } = openingsChanged(group.before, group.after);
    const days: ChangeValue = { kind: 'days', days: group.days };
    return changeOf(subject, code, hoursVerdict(group.before, group.after), {
      params: { ...params, days, of: coveredBy(between, after.id) },
      at: 'week',
    });
  });
}

type Told = { code: ChangeCode; params: Change['params'] };

function openingsChanged(before: readonly Hours[], after: readonly Hours[]): Told {
  const hours = (openings: readonly Hours[]): ChangeValue => ({ kind: 'hours', openings });
  const [first, last] = [before[0], before.at(-1)];
  const [firstNow, lastNow] = [after[0], after.at(-1)];
  if (first === undefined || last === undefined)
    return { code: 'hours-opened', params: { after: hours(after) } };
  if (firstNow === undefined || lastNow === undefined) {
    return { code: 'hours-closed', params: { before: hours(before) } };
  }
  const onlyEnd = sameRule([before.slice(0, -1), last[0]], [after.slice(0, -1), lastNow[0]]);
  if (onlyEnd) return { code: 'hours-end', params: { before: plain(last[1]), after: plain(lastNow[1]) } };
  const onlyStart = sameRule([before.slice(1), first[1]], [after.slice(1), firstNow[1]]);
  if (onlyStart)
    return { code: 'hours-start', params: { before: plain(first[0]), after: plain(firstNow[0]) } };
  return { code: 'hours-changed', params: { before: hours(before), after: hours(after) } };
}

/** The offerings whose clocks count in these hours. */
function coveredBy({ after }: Between, calendar: string): ChangeValue {
  const offerings = after.offerings.filter(({ coverage }) =>
    Object.values(coverage.cells).includes(calendar),
  );
  return list(offerings.map(({ name }) => named(name)));
}
